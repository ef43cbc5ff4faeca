import { existsSync, readFileSync } from 'node:fs';
import type { ClauseId, Registers } from '../../plugin/policy';
import { inspectPolitical, prepareRegisters } from '../../plugin/political';
import { analysePost, inspectWith, TEXT_RULES } from '../../plugin/text';
import { classNames } from '../../plugin/text/classes';
import { classProbe } from '../../plugin/text/scorer';
import { featuresOf, lengthScale, viewsOf } from '../../plugin/text/scorer-features';
import type { Labelled } from './corpus';
import { postOf, readCorpus } from './corpus';

/** A sentence as numbers. */
export interface Example {
  readonly features: Int32Array;
  readonly scale: number;
  /** Clauses that the sentence breaks. */
  readonly breaks: ReadonlySet<ClauseId>;
  /** Clauses that its post breaks, perhaps elsewhere. */
  readonly postBreaks: ReadonlySet<ClauseId>;
}

export interface ScoredPost {
  readonly labelled: Labelled;
  readonly sentences: readonly Example[];
  /** Clauses that the rules find. */
  readonly ruled: ReadonlySet<ClauseId>;
}

export interface FileSet {
  readonly name: string;
  readonly posts: readonly ScoredPost[];
}

const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** Whether a sentence holds a labelled span, or lies in one, or shares most of its words. */
const holds = (sentence: string, span: string): boolean => {
  const here = lettersOf(sentence);
  const there = lettersOf(span);
  if (there === '' || here === '') return false;
  if (here.includes(there) || (there.includes(here) && here.length >= 8)) return true;
  const words = new Set(sentence.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
  const wanted = span.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return wanted.length >= 3 && wanted.filter((word) => words.has(word)).length >= wanted.length * 0.7;
};

const registersOf = (file: string): Registers => {
  const own = file.replace(/\.jsonl$/, '.registers.json');
  const path = existsSync(own) ? own : file.replace(/[^/]+$/, 'registers.json');
  const raw = JSON.parse(readFileSync(path, 'utf8')) as Partial<Registers>;
  const political = raw.political;
  return {
    cityDomains: raw.cityDomains ?? [],
    agenda: (raw.agenda ?? []).map((item) => ({
      ...item,
      aliases: (item as { aliases?: readonly string[] }).aliases ?? [],
    })),
    political: {
      domains: political?.domains ?? [],
      handles: political?.handles ?? [],
      candidates: political?.candidates ?? [],
      parties: political?.parties ?? [],
      measures: political?.measures ?? [],
    },
  };
};

const MIN_POSTS = 2;

/** Reads files of labelled posts as examples; features seen in fewer than two posts are left out. */
export const readExamples = (
  files: readonly string[],
): { sets: readonly FileSet[]; features: readonly string[]; classes: readonly string[] } => {
  const classes = classNames();
  const probe = classProbe(classes);
  const counts = new Map<string, number>();
  const raw = files.map((file) => {
    const corpus = readCorpus(file);
    const registers = prepareRegisters(registersOf(file));
    return {
      name: corpus.name,
      posts: corpus.posts.map((labelled) => {
        const post = postOf(labelled);
        const analyses = analysePost(post, corpus.cityDomains);
        const outlets = new Set(post.outlets);
        const findings = [
          ...inspectWith(TEXT_RULES, { post, cityDomains: corpus.cityDomains, today: '2026-06-01', analyses }),
          ...inspectPolitical({ post, analyses, registers, today: '2026-06-01', outlets }),
        ];
        const views = viewsOf(analyses, outlets, probe);
        const seen = new Set<string>();
        const sentences = views.map((view, index) => {
          const features = featuresOf(view, views[index - 1], views[index + 1]);
          for (const feature of features) seen.add(feature);
          const sentence = analyses[view.run]?.sentences[view.sentence];
          const tokens = analyses[view.run]?.tokens ?? [];
          const text =
            sentence === undefined
              ? ''
              : (analyses[view.run]?.run.text.slice(tokens[sentence.first]?.start, tokens[sentence.last - 1]?.end) ??
                '');
          return { features, scale: lengthScale(view), text };
        });
        for (const feature of seen) counts.set(feature, (counts.get(feature) ?? 0) + 1);
        return {
          labelled,
          sentences,
          ruled: new Set(findings.filter((finding) => finding.severity !== 'advice').map((finding) => finding.clause)),
        };
      }),
    };
  });
  const features = [...counts]
    .filter(([, count]) => count >= MIN_POSTS)
    .map(([feature]) => feature)
    .sort();
  const ids = new Map(features.map((feature, id) => [feature, id]));
  const sets = raw.map((set) => ({
    name: set.name,
    posts: set.posts.map(({ labelled, sentences, ruled }): ScoredPost => {
      const violating = labelled.expect !== 'clear';
      const postBreaks = new Set(violating ? labelled.clauses : []);
      const marked = sentences.map(() => new Set<ClauseId>());
      if (violating) {
        labelled.clauses.forEach((clause, index) => {
          const span = labelled.spans[index] ?? '';
          let any = false as boolean;
          sentences.forEach((sentence, place) => {
            if (!holds(sentence.text, span)) return;
            marked[place]?.add(clause);
            any = true;
          });
          if (!any && sentences.length === 1) marked[0]?.add(clause);
        });
      }
      return {
        labelled,
        ruled,
        sentences: sentences.map((sentence, place) => ({
          features: Int32Array.from([...sentence.features].flatMap((feature) => ids.get(feature) ?? [])),
          scale: sentence.scale,
          breaks: marked[place] ?? new Set(),
          postBreaks,
        })),
      };
    }),
  }));
  return { sets, features, classes };
};
