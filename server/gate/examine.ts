import type { Core } from '@strapi/strapi';

import type { DocumentRef, GovernedType, ReviewImage } from '../../plugin/contract';
import { release } from '../../plugin/gate';
import type { Values } from '../../plugin/post';
import { departmentOf } from '../departments';
import { scanPictures } from '../logo';
import { inForce } from '../policy';
import { contentOf, displayNameOf, labelsOf, namedBy, titleOf } from '../post';
import { approvalFor } from '../review';
import type { Submission } from '../review';
import { now, todayOf } from '../strapi';
import { authorsOf } from './authors-store';
import { carried } from './carrier';
import type { Examined, Judged } from './examined';
import { verdictOn } from './verdicts';

/** Bytes that are about to be stored under a file's id. */
export interface NewBytes {
  readonly file: number;
  readonly digest: string;
  readonly bytes: Buffer;
}

/**
 * Judges a content under the policy and registers in force. Throws where anything cannot be inspected: nothing goes out
 * then. In the guard's own transactions only what was looked at before counts as known.
 */
export const judgeContent = async (
  strapi: Core.Strapi,
  type: GovernedType,
  values: Values,
  fresh?: NewBytes,
): Promise<Judged> => {
  const { force, haste } = carried();
  const { policy, registers, kinds, revision } = force ?? (await inForce(strapi));
  const known = new Map(fresh === undefined ? [] : [[String(fresh.file), fresh.digest]]);
  const content = await contentOf(strapi, type, values, (id) => kinds.get(id), { known, haste });
  const pictures = await scanPictures(
    strapi,
    content.files.map((file) => ({
      file,
      digest: file === null ? '' : (content.digests.get(String(file.id)) ?? ''),
      ...(fresh !== undefined && file?.id === fresh.file ? { bytes: fresh.bytes } : {}),
    })),
    revision,
    haste,
  );
  const today = todayOf(strapi, now(strapi));
  const scans = pictures.map((picture) => picture.scan);
  return { content, pictures, verdict: verdictOn(content, { policy, registers, today, scans }) };
};

/** Judges a content and looks for the approval that it may need. */
export const examine = async (
  strapi: Core.Strapi,
  type: GovernedType,
  document: DocumentRef,
  values: Values,
  fresh?: NewBytes,
): Promise<Examined> => {
  const judged = await judgeContent(strapi, type, values, fresh);
  const held = judged.verdict.outcome === 'flag';
  const approval = held ? await approvalFor(strapi, document, judged.content.fingerprint) : null;
  return {
    ...judged,
    type,
    document,
    title: titleOf(strapi, type.uid, values),
    values,
    release: release(judged.verdict, approval),
    review: approval?.review ?? null,
  };
};

export const imagesOf = ({ content, pictures }: Judged): readonly ReviewImage[] =>
  content.post.images.map((image, index) => {
    const file = content.files[index] ?? null;
    const picture = pictures[index];
    return {
      path: image.path,
      name: image.name,
      url: file?.url ?? (image.source.kind === 'url' ? image.source.url : null),
      width: picture?.width ?? file?.width ?? null,
      height: picture?.height ?? file?.height ?? null,
    };
  });

/** All that the review room needs of a held content. */
export const submissionOf = async (strapi: Core.Strapi, examined: Examined): Promise<Submission> => {
  const { content, document, type, verdict, title } = examined;
  const authors = await authorsOf(strapi, document);
  return {
    document,
    title,
    contentType: displayNameOf(strapi, type.uid),
    post: content.post,
    labels: labelsOf(content.post),
    images: imagesOf(examined),
    verdict,
    fingerprint: content.fingerprint,
    department: await departmentOf(strapi, { named: namedBy(examined.values, type.department), authors }),
    authors,
  };
};
