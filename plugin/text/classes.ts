/**
 * Word classes: named lists of patterns that other patterns use as `@name`. Lexical classes are defined by lexicon
 * files at load time; built-in ones are told by the engine.
 */
export const BUILT_IN_CLASSES = [
  'any',
  'num',
  'money',
  'time',
  'date',
  'phone',
  'email',
  'freemail',
  'cityemail',
  'citydomain',
  'url',
  'handle',
  'hashtag',
  'emoji',
  'name',
  'person',
] as const;
export type BuiltInClass = (typeof BUILT_IN_CLASSES)[number];

const lexical = new Map<string, readonly string[]>();

/**
 * Defines `@name` as any of the patterns. An entry may be a word, `word~`, `pre*`, several words, or another class.
 * A second definition of a name is a mistake of the program and throws.
 */
export const defineClass = (name: string, patterns: readonly string[]): void => {
  const key = name.toLowerCase();
  if (lexical.has(key) || BUILT_IN_CLASSES.some((id) => id === key))
    throw new Error(`The word class @${name} is defined twice`);
  lexical.set(key, patterns);
};

export const builtInClass = (name: string): BuiltInClass | undefined =>
  BUILT_IN_CLASSES.find((id) => id === name.toLowerCase());

export const classPatterns = (name: string): readonly string[] | undefined => lexical.get(name.toLowerCase());

export const isClass = (name: string): boolean => builtInClass(name) !== undefined || lexical.has(name.toLowerCase());

/** Names of all word classes defined so far, sorted. */
export const classNames = (): readonly string[] => [...lexical.keys()].sort();
