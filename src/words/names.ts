import { inWordsUpTo } from './list';

const LONGEST = 60;
const MOST = 12;

/** Characters that cannot be seen, or that turn the direction of what is written after them. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** A name that a file gives, as it may stand in a sentence: at most 60 characters, with � for those that cannot be seen. */
export function plainName(name: string): string {
  const characters = [...name.replace(INVISIBLE, '\uFFFD')];
  return characters.length > LONGEST ? `${characters.slice(0, LONGEST - 1).join('')}…` : characters.join('');
}

/** Names that files give in quotation marks, a dozen at most and the rest counted. */
export function quotedNames(names: readonly string[]): string {
  return inWordsUpTo(
    MOST,
    names.map((name, place) => (place < MOST ? `“${plainName(name)}”` : name)),
  );
}

/** Names that are short and our own, such as those of steps, a dozen at most and the rest counted. */
export function someNames(names: readonly string[]): string {
  return inWordsUpTo(MOST, names);
}
