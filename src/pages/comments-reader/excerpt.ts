import type { Span } from '@/words/search';

/** More than fits on the lines that are shown of a long text. */
const LONGEST = 1200;
/** A first hit behind so many characters may be out of sight. */
const IN_SIGHT = 400;
const BEFORE_HIT = 120;

/** Where a text would be cut between the halves of a character, one place earlier. */
function whole(text: string, place: number): number {
  return /[\udc00-\udfff]/.test(text.charAt(place)) ? place - 1 : place;
}

/** The part of a text that is shown at first: its beginning, or what is around the first hit where that is further on. */
export function excerpt(text: string, hits: readonly Span[]): Span {
  const hit = hits[0]?.[0] ?? 0;
  const near = hit - BEFORE_HIT;
  const space = text.indexOf(' ', near);
  const start = hit <= IN_SIGHT ? 0 : whole(text, space >= 0 && space < hit ? space + 1 : near);
  return [start, whole(text, Math.min(text.length, start + LONGEST))];
}

export interface Piece {
  readonly text: string;
  readonly hit: boolean;
  /** Where it begins in the text. */
  readonly at: number;
}

/** A part of a text, cut into hits and what is between them. */
export function pieces(text: string, [from, to]: Span, hits: readonly Span[]): Piece[] {
  const out: Piece[] = [];
  let at = from;
  const push = (end: number, hit: boolean) => {
    if (end > at) out.push({ text: text.slice(at, end), hit, at });
    at = Math.max(at, end);
  };
  for (const [start, end] of hits) {
    if (end <= from) continue;
    if (start >= to) break;
    push(Math.min(start, to), false);
    push(Math.min(end, to), true);
  }
  push(to, false);
  return out;
}
