import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';

import type { Person } from '../../plugin/contract';
import type { Language } from '../../plugin/policy';
import { appendEntry } from '../audit';
import { openReview } from '../review';
import { actorOf, afterTransaction, languageOf } from '../strapi';
import { submissionOf } from './examine';
import type { Refused } from './examined';
import { findingMessage, sentenceOf, textOf } from './messages';

/** What the edit view shows at a field. */
interface FieldError {
  readonly path: readonly string[];
  readonly message: string;
  readonly name: 'PolicyError';
}

const fieldErrors = ({ release }: Refused, language: Language): readonly FieldError[] =>
  release.findings.map((finding) => ({
    path: finding.place.path.split('.'),
    message: findingMessage(finding, language),
    name: 'PolicyError',
  }));

/** What happened to a refused content: the review that waits for a decision, where one was opened. */
export interface Told {
  readonly refused: Refused;
  readonly reviewId: number | null;
}

const opened = async (
  strapi: Core.Strapi,
  refused: Refused,
  by: Person | null,
  door: string,
  comment?: string,
): Promise<Told> => {
  const { document, content, verdict, release } = refused;
  const review =
    release.kind === 'hold'
      ? await openReview(strapi, {
          inspection: await submissionOf(strapi, refused),
          submittedBy: by,
          ...(comment === undefined ? {} : { comment }),
        })
      : null;
  await appendEntry(strapi, {
    action: 'gate.refusal',
    actor: by,
    document,
    fingerprint: content.fingerprint,
    policyVersion: verdict.policyVersion,
    body: {
      door,
      outcome: verdict.outcome,
      review: review?.id ?? null,
      findings: release.findings.map(({ clause, rule, severity }) => ({ clause, rule, severity })),
    },
  });
  return { refused, reviewId: review?.id ?? null };
};

/**
 * Opens the reviews of what is held and writes the refusals into the ledger. Inside a transaction both wait for its end,
 * so that a rollback does not take them along; the review's id is not known then.
 */
export const record = async (
  strapi: Core.Strapi,
  refused: readonly Refused[],
  door: string,
  comment?: string,
): Promise<readonly Told[]> => {
  const by = actorOf(strapi);
  if (strapi.db.inTransaction()) {
    await afterTransaction(strapi, async () => {
      for (const one of refused) await opened(strapi, one, by, door, comment);
    });
    return refused.map((one) => ({ refused: one, reviewId: null }));
  }
  const told: Told[] = [];
  for (const one of refused) told.push(await opened(strapi, one, by, door, comment));
  return told;
};

/** The error of one refused document: a ValidationError, which the edit view spreads over the fields. */
export const refusalOf = (strapi: Core.Strapi, told: readonly Told[]): Error => {
  const language = languageOf(strapi);
  const message = told.map(({ refused }) => sentenceOf(refused, language)).join(' ');
  const documents = told.map(({ refused: { document, verdict }, reviewId }) => ({
    ...document,
    outcome: verdict.outcome,
    reviewId,
  }));
  const errorsOfFields = told.flatMap(({ refused }) => fieldErrors(refused, language));
  return new errors.ValidationError(message, {
    code: told.some(({ refused }) => refused.release.kind === 'stop') ? 'gate.blocked' : 'gate.held',
    errors: errorsOfFields,
    reviewId: documents[0]?.reviewId ?? null,
    documents,
  });
};

/** The error of a bulk publication: each refused entry by name; the others went out. */
export const bulkRefusalOf = (strapi: Core.Strapi, told: readonly Told[], published: number): Error => {
  const language = languageOf(strapi);
  const total = published + told.length;
  const count = `${published}/${total} ${textOf('bulk', language)}.`;
  const sentences = told.map(({ refused }) => sentenceOf(refused, language));
  return new errors.ValidationError([count, ...sentences].join(' '), {
    code: 'gate.bulk',
    published,
    errors: told.map(({ refused }) => ({
      path: [refused.document.documentId],
      message: sentenceOf(refused, language),
      name: 'PolicyError',
    })),
    documents: told.map(({ refused, reviewId }) => ({
      ...refused.document,
      outcome: refused.verdict.outcome,
      reviewId,
    })),
  });
};

/** Something public would change without an inspection, at a door where the content cannot be read as a whole. */
export const closedDoor = (strapi: Core.Strapi, what: string): Error =>
  new errors.ValidationError(`${textOf('sideDoor', languageOf(strapi))} (${what})`, {
    code: 'gate.side-door',
    errors: [],
  });

/** A change from the side that the policy does not let through. */
export const sideRefusalOf = (strapi: Core.Strapi, refused: readonly Refused[]): Error => {
  const language = languageOf(strapi);
  const sentences = refused.map(
    ({ title, release }) => `“${title}”: ${release.findings.map((one) => findingMessage(one, language)).join('; ')}`,
  );
  return new errors.ValidationError([textOf('sideEdit', language), ...sentences].join(' '), {
    code: 'gate.side-edit',
    errors: refused.flatMap((one) => fieldErrors(one, language)),
    documents: refused.map(({ document, verdict }) => ({ ...document, outcome: verdict.outcome })),
  });
};

/** The guard itself failed: closed, with what is known. */
export const failure = (strapi: Core.Strapi, cause: unknown): Error => {
  const reason = cause instanceof Error ? cause.message : String(cause);
  strapi.log.error(`policy-gate: inspection failed: ${cause instanceof Error ? (cause.stack ?? reason) : reason}`);
  return new errors.ApplicationError(`${textOf('failed', languageOf(strapi))}: ${reason}`, {
    code: 'gate.failed',
    errors: [],
  });
};

export class ChangedMeanwhile extends errors.ApplicationError {
  constructor(strapi: Core.Strapi) {
    super(textOf('changed', languageOf(strapi)), { code: 'gate.changed', errors: [] });
  }
}
