import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Core } from '@strapi/strapi';

const folder = path.resolve(process.cwd(), 'seed');

/** A JSON file of the seed. */
export const read = <Content>(name: string): Content =>
  JSON.parse(readFileSync(path.join(folder, name), 'utf8')) as Content;

/** The lines of a JSON Lines file of the seed. */
export const readLines = <Line>(name: string): readonly Line[] =>
  readFileSync(path.join(folder, name), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Line);

/** Puts a picture, given from the seed's folder, into the media library; answers its id. */
export const upload = async (strapi: Core.Strapi, name: string, alternativeText: string): Promise<number> => {
  const filepath = path.resolve(folder, name);
  const originalFilename = path.basename(name);
  const [file] = await strapi
    .plugin('upload')
    .service('upload')
    .upload({
      data: { fileInfo: { name: originalFilename, alternativeText, caption: '' } },
      files: {
        filepath,
        originalFilename,
        mimetype: name.endsWith('.png') ? 'image/png' : 'image/jpeg',
        size: statSync(filepath).size,
      },
    });
  return file.id as number;
};
