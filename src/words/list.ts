import { count } from './numbers';

/** `a, b and c` */
export function inWords(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/** As many names as asked for, the rest counted: `a, b and 4 more`. */
export function inWordsUpTo(most: number, names: readonly string[]): string {
  if (names.length <= most) return inWords(names);
  return inWords([...names.slice(0, most - 1), `${count(names.length - most + 1)} more`]);
}

/** With a small first letter, for the middle of a sentence. */
export function uncapitalised(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}

/** With a capital as its first letter. */
export function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
