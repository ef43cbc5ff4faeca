export type { Image, Link, Piece, Post, TextFormat, TextRun } from './post';
export { placeOf } from './place';
