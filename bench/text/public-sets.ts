import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../../plugin/policy';
import { inspectText } from '../../plugin/text';
import type { PublicText } from './corpus';
import { postOfText, readPublic } from './corpus';

/** A line of the table: how many texts of a set are found, and what is wanted. */
export interface PublicLine {
  readonly set: string;
  readonly texts: number;
  readonly found: number;
  readonly wanted: string;
}

const seriousOf = (text: string): readonly Finding[] =>
  inspectText({ post: postOfText(text), cityDomains: [], today: '2026-06-01' }).filter(
    (finding) => finding.severity !== 'advice',
  );

const count = (
  set: string,
  wanted: string,
  texts: readonly PublicText[],
  show?: (text: PublicText, findings: readonly Finding[]) => void,
): PublicLine => {
  let found = 0;
  for (const text of texts) {
    const findings = seriousOf(text.text);
    if (findings.length > 0) found += 1;
    show?.(text, findings);
  }
  return { set, texts: texts.length, found, wanted };
};

/** Judges the public sets in `folder`; those that are not there are left out. */
export const measurePublicSets = (
  folder: string,
  show?: (set: string, text: PublicText, findings: readonly Finding[]) => void,
): readonly PublicLine[] => {
  const lines: PublicLine[] = [];
  const add = (set: string, wanted: string, texts: readonly PublicText[]): void => {
    lines.push(
      count(
        set,
        wanted,
        texts,
        show === undefined
          ? undefined
          : (text, findings) => {
              show(set, text, findings);
            },
      ),
    );
  };
  const hate = (file: string, lang: string, slur: string, profanity: string, threat: string): void => {
    const path = join(folder, file);
    if (!existsSync(path)) return;
    const texts = readPublic(path);
    const of = (...functions: readonly string[]): readonly PublicText[] =>
      texts.filter((text) => functions.includes(text.func ?? ''));
    add(`HateCheck ${lang} slurs`, `≥ ${slur} %`, of('slur_h'));
    add(`HateCheck ${lang} profanity`, `≥ ${profanity} %`, of('profanity_h', 'profanity_nh'));
    add(`HateCheck ${lang} threats`, `≥ ${threat} %`, of('threat_dir_h', 'threat_norm_h'));
    add(`HateCheck ${lang} benign`, '≤ 3 %', of('ident_neutral_nh', 'ident_pos_nh', 'negate_neg_nh', 'target_obj_nh'));
  };
  hate('hatecheck_en.jsonl', 'en', '95', '98', '85');
  hate('hatecheck_es.jsonl', 'es', '90', '95', '75');
  for (const [file, set, wanted] of [
    ['neg_gov_tweets.jsonl', 'government tweets', '≤ 0.5 %'],
    ['neg_nws.jsonl', 'weather bulletins', '≤ 0.1 %'],
    ['neg_digitalgov.jsonl', 'digital.gov pages', '≤ 1 %'],
  ] as const) {
    const path = join(folder, file);
    if (existsSync(path)) add(set, wanted, readPublic(path));
  }
  return lines;
};
