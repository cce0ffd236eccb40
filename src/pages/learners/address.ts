/** Between the ids of two learners. */
const SEPARATOR = '+';
const PLAIN = /^[A-Za-z0-9-]$/;
const PART = /[A-Za-z0-9-]|~([0-9a-f]{1,6})~/y;
const LAST_CODE = 0x10ffff;

/** An id of which an address can be made, whatever is in it: `a~2f~b` for `a/b`. */
function encoded(id: string): string {
  return Array.from(id, (letter) =>
    PLAIN.test(letter) ? letter : `~${(letter.codePointAt(0) ?? 0).toString(16)}~`,
  ).join('');
}

/** The id that was encoded; null where nothing was. */
function decoded(text: string): string | null {
  let id = '';
  PART.lastIndex = 0;
  while (PART.lastIndex < text.length) {
    const part = PART.exec(text);
    if (!part) return null;
    const code = part[1] === undefined ? null : Number.parseInt(part[1], 16);
    if (code !== null && code > LAST_CODE) return null;
    id += code === null ? part[0] : String.fromCodePoint(code);
  }
  return id || null;
}

/** The address of the page of one learner, or of two. */
export function learnerAddress(ids: readonly string[]): string {
  return `/learners/${ids.map(encoded).join(SEPARATOR)}`;
}

/** Of a number in place of an id: the sign is in no id that was encoded. */
const NUMBER = /^learner_([1-9]\d{0,8})$/;

/** The address of the page of one learner, or of two, by the numbers of their pseudonyms. */
export function pseudonymAddress(numbers: readonly number[]): string {
  return `/learners/${numbers.map((number) => `learner_${number}`).join(SEPARATOR)}`;
}

/**
 * The ids that the end of an address names, one or two different ones; null where it names none.
 * @param idOf The id of a pseudonym's number.
 */
export function learnersOf(
  subject: string,
  idOf: (number: number) => string | undefined,
): readonly string[] | null {
  const ids = subject.split(SEPARATOR).map((part) => {
    const number = NUMBER.exec(part)?.[1];
    return number === undefined ? decoded(part) : (idOf(Number(number)) ?? null);
  });
  const known = ids.filter((id) => id !== null);
  if (known.length !== ids.length || ids.length > 2) return null;
  return [...new Set(known)];
}
