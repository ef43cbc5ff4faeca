import { createHash } from 'node:crypto';

import fc from 'fast-check';

import { canonicalJson, GENESIS, link, verifier } from '../../../plugin/audit';
import type { LedgerEntry, LedgerRecord, Verification } from '../../../plugin/audit';

const digest = (text: string): string => createHash('sha256').update(text).digest('hex');

const record = (index: number): LedgerRecord => ({
  at: `2026-05-10T12:00:${String(index % 60).padStart(2, '0')}.000Z`,
  action: 'review.approve',
  actor: { id: index, name: 'Head', roles: ['head'] },
  document: { uid: 'api::post.post', documentId: `d${index}`, locale: 'en' },
  fingerprint: `f${index}`,
  policyVersion: 'default-1',
  body: { review: index },
});

const chain = (length: number): LedgerEntry[] => {
  const entries: LedgerEntry[] = [];
  for (let index = 0; index < length; index += 1) {
    entries.push(link(record(index), index + 1, entries.at(-1)?.hash ?? GENESIS, digest));
  }
  return entries;
};

const verify = (entries: readonly LedgerEntry[]): Verification => {
  const check = verifier(digest);
  for (const entry of entries) if (!check.next(entry)) break;
  return check.result();
};

const at = (entries: readonly LedgerEntry[], index: number): LedgerEntry => {
  const entry = entries[index];
  if (entry === undefined) throw new Error(`no entry ${index}`);
  return entry;
};

describe('ledger chain', () => {
  const entries = chain(6);

  it('verifies as written, and names its head', () => {
    expect(verify(entries)).toEqual({ intact: true, entries: 6, head: at(entries, 5).hash });
    expect(verify([])).toEqual({ intact: true, entries: 0, head: GENESIS });
  });

  it.each<[string, (all: LedgerEntry[]) => LedgerEntry[], number, string]>([
    ['a changed actor', (all) => all.with(2, { ...at(all, 2), actor: null }), 3, 'hash'],
    ['a changed time', (all) => all.with(2, { ...at(all, 2), at: '2020-01-01T00:00:00.000Z' }), 3, 'hash'],
    ['a changed body', (all) => all.with(2, { ...at(all, 2), body: { review: 99 } }), 3, 'body'],
    ['a deleted entry', (all) => all.toSpliced(2, 1), 3, 'gap'],
    ['two entries swapped', (all) => all.with(2, at(all, 3)).with(3, at(all, 2)), 3, 'gap'],
    ['a slipped-in entry', (all) => all.toSpliced(2, 0, link(record(50), 3, at(all, 1).hash, digest)), 4, 'gap'],
    ['a re-linked entry', (all) => all.with(2, link(record(50), 3, at(all, 1).hash, digest)), 4, 'link'],
  ])('finds %s', (_name, tamper, brokenAt, reason) => {
    expect(verify(tamper([...entries]))).toEqual({ intact: false, brokenAt, reason });
  });

  it('a redacted body keeps the proof', () => {
    expect(verify(entries.with(2, { ...at(entries, 2), body: null }))).toMatchObject({ intact: true });
  });

  it('a cut tail shows in the head', () => {
    const cut = verify(entries.slice(0, 4));
    expect(cut).toMatchObject({ intact: true, entries: 4 });
    expect(cut.intact && cut.head).not.toBe(at(entries, 5).hash);
  });
});

describe('canonical JSON', () => {
  it('does not depend on the order of members, and parses back', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const parsed = JSON.parse(JSON.stringify(value)) as never;
        const reversed = JSON.parse(
          JSON.stringify(parsed, (_key, item: unknown) =>
            typeof item === 'object' && item !== null && !Array.isArray(item)
              ? Object.fromEntries(Object.entries(item).reverse())
              : item,
          ),
        ) as never;
        expect(canonicalJson(reversed)).toBe(canonicalJson(parsed));
        expect(JSON.parse(canonicalJson(parsed))).toEqual(parsed);
      }),
    );
  });
});
