import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import sharp from 'sharp';

export interface Uploaded {
  readonly id: number;
  readonly url: string;
  readonly name: string;
  readonly hash: string;
}

interface Upload {
  upload(input: object): Promise<Uploaded[]>;
}

/** A picture of nothing but colour; `seed` makes its bytes its own. */
export const plainPicture = (seed: number): Promise<Buffer> =>
  sharp({
    create: {
      width: 320,
      height: 200,
      channels: 3,
      background: { r: seed % 256, g: (seed * 7) % 256, b: (seed * 31) % 256 },
    },
  })
    .png()
    .toBuffer();

/** A drawing with some detail, to serve as a mark. */
export const markDrawing = (): Promise<Buffer> =>
  sharp(
    Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="400" height="400" viewBox="0 0 400 400">
      <circle cx="200" cy="200" r="190" fill="#123a6b"/><circle cx="200" cy="200" r="150" fill="#f4e9c8"/>
      <path d="M200 70 L240 180 L350 190 L262 255 L295 365 L200 300 L105 365 L138 255 L50 190 L160 180 Z" fill="#b3332b"/>
      <rect x="170" y="190" width="60" height="90" fill="#123a6b"/><path d="M120 300 Q200 250 280 300" stroke="#2a7a4f" stroke-width="14" fill="none"/>
    </svg>`),
  )
    .png()
    .toBuffer();

/** Writes bytes where an upload would put them for a moment. */
export const onDisk = async (bytes: Buffer, name: string): Promise<string> => {
  const folder = await fs.promises.mkdtemp(path.join(os.tmpdir(), 'policy-gate-upload-'));
  const at = path.join(folder, name);
  await fs.promises.writeFile(at, bytes);
  return at;
};

/** Uploads a picture as the media library does. */
export const uploadPicture = async (
  strapi: Core.Strapi,
  bytes: Buffer,
  name: string,
  words: { readonly alternativeText?: string; readonly caption?: string } = {},
): Promise<Uploaded> => {
  const filepath = await onDisk(bytes, name);
  const service = strapi.plugin('upload').service('upload') as unknown as Upload;
  const [file] = await service.upload({
    data: { fileInfo: { name, ...words } },
    files: {
      filepath,
      originalFilename: name,
      mimetype: name.endsWith('.svg') ? 'image/svg+xml' : 'image/png',
      size: bytes.length,
    },
  });
  if (file === undefined) throw new Error('The upload gave no file');
  return file;
};
