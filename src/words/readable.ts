const BREAKS = /\r\n?|[\v\f\u0085\u2028\u2029]/gu;
/** Bidi embeddings, overrides and isolates, which reverse what stands around them, and marks of annotations. */
const REVERSING = /[\u202a-\u202e\u2066-\u2069\ufff9-\ufffb]/gu;
const CONTROLS = /[^\P{Cc}\n\t]/gu;
const BROKEN = /\p{Cs}/gu;
/** Every character that any of these finds is one of these; most texts have none. */
const SUSPECT = /[^\P{C}\n\t]|[\u2028\u2029]/u;

/**
 * Somebody else's text as it can be shown: without control characters and without those that reverse the text around
 * them; every line break is a `\n`. Letters and their order stay.
 */
export function readable(text: string): string {
  if (!SUSPECT.test(text)) return text;
  return text.replace(BREAKS, '\n').replace(REVERSING, '').replace(CONTROLS, '').replace(BROKEN, '\ufffd');
}
