import { judgeOf } from '../../../admin/text/form-judge';
import type { FormJudge } from '../../../admin/text/form-judge';
import type { JudgementResponse } from '../../../plugin/contract';
import { DEFAULT_POLICY, EMPTY_REGISTERS } from '../../../plugin/policy';
import type { Finding } from '../../../plugin/policy';

const judgement: JudgementResponse = {
  policy: DEFAULT_POLICY,
  registers: EMPTY_REGISTERS,
  outlets: [],
  governed: [{ uid: 'api::post.post', outlets: null, department: null }],
  today: '2026-03-02',
};
const schemas = {
  type: { attributes: { title: { type: 'string' }, summary: { type: 'text' }, cover: { type: 'media' } } },
  components: {},
};
const input = { schemas, outlets: ['official'] as const, judgement };

const FUNDRAISING = 'Donate $20 to Friends of the River today.';

interface Form {
  readonly judge: FormJudge;
  readonly write: (values: object) => void;
  readonly told: () => Promise<void>;
}

/** A form without a screen: its values, and a promise for the next time that its judge tells something. */
const openForm = (first: object): Form => {
  let values: object = first;
  const judge = judgeOf(() => values as Readonly<Record<string, unknown>>);
  return {
    judge,
    write: (next) => {
      values = next;
      judge.changed();
    },
    told: () =>
      new Promise((resolve) => {
        const stop = judge.subscribe(() => {
          stop();
          resolve();
        });
      }),
  };
};

const judged = async (values: object): Promise<Form> => {
  const form = openForm(values);
  form.judge.configure(input);
  await form.told();
  return form;
};

describe('the judge of a form', () => {
  it('says nothing of content that is not under the policy', () => {
    const { judge, write } = openForm({ title: FUNDRAISING });
    judge.configure(null);
    write({ title: FUNDRAISING });
    expect(judge.verdict()).toBeNull();
    expect(judge.findingsAt('title')).toEqual([]);
  });

  it('finds what the guard finds, by field', async () => {
    const { judge } = await judged({ title: 'River', summary: FUNDRAISING });
    expect(judge.verdict()?.outcome).toBe('flag');
    expect(judge.findingsAt('summary').map(({ clause }) => clause)).toContain('commerce');
    expect(judge.findingsAt('title')).toEqual([]);
  });

  it('follows the form', async () => {
    const form = await judged({ summary: FUNDRAISING });
    form.write({ summary: 'The trail is open again.' });
    await form.told();
    expect(form.judge.verdict()).toMatchObject({ outcome: 'clear', findings: [] });
  });

  it('gives a field the same array until its findings change, so that other fields need not be drawn anew', async () => {
    const form = await judged({ title: 'River', summary: FUNDRAISING });
    const before = form.judge.findingsAt('summary');
    form.write({ title: 'Rivers', summary: FUNDRAISING });
    await form.told();
    expect(form.judge.findingsAt('summary')).toBe(before);
  });

  it('counts what the server found in a picture as long as the picture is in the form', async () => {
    const cover = { id: 7, name: 'seal.png', mime: 'image/png' };
    const found: Finding = {
      clause: 'logo',
      rule: 'logo/retired',
      severity: 'flag',
      place: { kind: 'image', path: 'cover', image: 'seal.png' },
      words: 'seal.png',
      message: { en: '', es: '' },
    };
    const form = await judged({ title: 'River', cover });
    form.judge.pictures([found]);
    expect(form.judge.verdict()).toMatchObject({ outcome: 'flag', findings: [found] });
    form.write({ title: 'River', cover: { ...cover, id: 8, name: 'river.png' } });
    await form.told();
    expect(form.judge.verdict()).toMatchObject({ outcome: 'clear', findings: [] });
  });

  it('brings a finding into view through the field that offers it, and says where none does', async () => {
    const { judge } = await judged({ summary: FUNDRAISING });
    const [found] = judge.findingsAt('summary');
    if (found === undefined) throw new Error('The text has a finding');
    const shown: Finding[] = [];
    const away = judge.offer('summary', (finding) => {
      shown.push(finding);
    });
    expect(judge.reveal(found)).toBe(true);
    expect(shown).toEqual([found]);
    away();
    expect(judge.reveal(found)).toBe(false);
  });

  it('is one and the same for a form', () => {
    const getValues = () => ({});
    expect(judgeOf(getValues)).toBe(judgeOf(getValues));
    expect(judgeOf(getValues)).not.toBe(judgeOf(() => ({})));
  });
});
