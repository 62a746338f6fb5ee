/** A word from the address that is one of the known ones; anything else is no filter, never a broken page. */
export const oneOf = <Word extends string>(words: Readonly<Record<Word, unknown>>, word: string): Word | undefined =>
  Object.hasOwn(words, word) ? (word as Word) : undefined;
