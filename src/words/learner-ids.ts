/** Ids longer than this are cut to their first characters. */
const LONGEST = 16;
const SHOWN = 8;
/** What has no shape of its own, or turns the writing around it: controls, marks of direction, halves of characters. */
const SHAPELESS = /[\p{C}\p{Zl}\p{Zp}]/gu;

/** A learner's id as a screen has room for it: `3f2a9c1e…`. What cannot be seen in it is shown as `\uFFFD`. */
export function shortId(id: string): string {
  const letters = Array.from(id.slice(0, 4 * LONGEST)).slice(0, LONGEST + 1);
  const shown = letters.length > LONGEST ? `${letters.slice(0, SHOWN).join('')}…` : letters.join('');
  return shown.replace(SHAPELESS, '\uFFFD');
}
