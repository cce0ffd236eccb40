/** What is not looked at: accents and other combining marks, invisible characters, controls that are no white space. */
const IGNORED = /[\p{M}\p{Cf}]|[^\P{Cc}\s]/gu;
const BEYOND_ASCII = /[^\x20-\x7e]+/gu;

function foldLetters(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll('ς', 'σ')
    .replace(/[‘’ʼ]/gu, "'")
    .replace(IGNORED, '')
    .replace(/\s/gu, ' ');
}

/** Single letters folded, since few of them make up most of what is beyond ASCII. */
const foldedLetters = new Map<string, string>();

function foldRun(run: string): string {
  if (run.length > 1) return foldLetters(run);
  const folded = foldedLetters.get(run) ?? foldLetters(run);
  foldedLetters.set(run, folded);
  return folded;
}

/** A text as it is searched: without case and accents, with one space for any white space. */
export function fold(text: string): string {
  const folded = text.replace(BEYOND_ASCII, foldRun).toLowerCase();
  return folded.includes('  ') ? folded.replace(/ {2,}/g, ' ') : folded;
}

const QUERY = /["“”„«»]([^"“”„«»]*)(?:["“”„«»]|$)|[^\s"“”„«»]+/gu;

/** The words and quoted phrases of a search, folded, each once. A quotation mark that is not closed quotes the rest. */
export function searchTerms(query: string): string[] {
  const parts = [...query.matchAll(QUERY)].map(([word, phrase]) => fold(phrase ?? word).trim());
  return [...new Set(parts)].filter(Boolean);
}

/** Whether a folded text holds every term. */
export function holdsAll(folded: string, terms: readonly string[]): boolean {
  return terms.every((term) => folded.includes(term));
}

/** A stretch of a text: the place of its first character and the one after its last. */
export type Span = readonly [from: number, to: number];

/** The text folded, and for each of its characters the stretch of the text that it comes from, accents included. */
function foldedWithSpans(text: string): { readonly folded: string; readonly spans: readonly Span[] } {
  const spans: Span[] = [];
  const folded: string[] = [];
  for (const { 0: letter, index } of text.matchAll(/.\p{M}*/gsu)) {
    for (const unit of foldLetters(letter).split('')) {
      if (unit === ' ' && folded.at(-1) === ' ') continue;
      folded.push(unit);
      spans.push([index, index + letter.length]);
    }
  }
  return { folded: folded.join(''), spans };
}

/** Where a text holds any of the terms, in order; stretches that touch or overlap are one. */
export function findHits(text: string, terms: readonly string[]): Span[] {
  if (terms.length === 0) return [];
  const { folded, spans } = foldedWithSpans(text);
  const found: Span[] = [];
  for (const term of terms) {
    for (let at = folded.indexOf(term); at >= 0; at = folded.indexOf(term, at + term.length)) {
      found.push([spans[at][0], spans[at + term.length - 1][1]]);
    }
  }
  return joined(found.toSorted((a, b) => a[0] - b[0]));
}

function joined(spans: readonly Span[]): Span[] {
  const out: [number, number][] = [];
  for (const [from, to] of spans) {
    const last = out.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else out.push([from, to]);
  }
  return out;
}
