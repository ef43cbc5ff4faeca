export { canonicalForm } from './canonical';
export { extractPost } from './extract';
export { placeOf } from './place';
export type { Image, Link, Piece, Post, TextFormat, TextRun } from './post';
export type { Attribute, Schema, Schemas, Values } from './schema';
