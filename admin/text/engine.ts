import type { JudgementResponse } from '../../plugin/contract';
import { judge } from '../../plugin/gate';
import type { Finding, OutletKind } from '../../plugin/policy';
import { extractPost } from '../../plugin/post';
import type { Image, Schemas, Values } from '../../plugin/post';

/** What a text is judged by: the type's fields, where it goes out, the city's policy and registers. */
export interface JudgeInput {
  readonly schemas: Schemas;
  readonly outlets: readonly OutletKind[];
  readonly judgement: JudgementResponse;
}

export interface TextVerdict {
  readonly findings: readonly Finding[];
  /** The pictures of the form as it stands; the server inspects them. */
  readonly images: readonly Image[];
}

/** Judges the texts of a form with the very functions that the server's guard runs. Pictures are left to the server. */
export const judgeTexts = (values: Values, { schemas, outlets, judgement }: JudgeInput): TextVerdict => {
  const post = extractPost(schemas, values, outlets);
  const { policy, registers, today } = judgement;
  const { findings } = judge({ post, policy, registers, today });
  return { findings, images: post.images };
};
