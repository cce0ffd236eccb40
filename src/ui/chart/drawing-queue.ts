import { breathe } from '@/pace/breathe';
import { idle } from '../idle';

/** How near the screen a chart is: the nearest is drawn first, and what is far only while the page is idle. */
const nearnesses = ['seen', 'near', 'far'] as const;
export type Nearness = (typeof nearnesses)[number];

interface Waiting {
  readonly start: () => void;
  readonly nearness: () => Nearness;
}

const waiting = new Set<Waiting>();
let busy = false;
const awaited = { soon: false, idle: false };

/** The one that is nearest, of several the one that has waited longest. */
function nearest(): Waiting | undefined {
  const places = [...waiting].map((each) => ({ each, place: nearnesses.indexOf(each.nearness()) }));
  return places.sort((a, b) => a.place - b.place).at(0)?.each;
}

function next(): void {
  const chosen = busy ? undefined : nearest();
  if (!chosen) return;
  waiting.delete(chosen);
  busy = true;
  chosen.start();
}

/** Looks anew who is next: to be called when a chart that may wait has come nearer. */
export function reconsider(): void {
  const first = busy ? undefined : nearest();
  if (!first) return;
  const when = first.nearness() === 'far' ? 'idle' : 'soon';
  if (awaited[when]) return;
  awaited[when] = true;
  // A task of its own for each chart, so that the page answers in between.
  void (when === 'idle' ? idle() : breathe()).then(() => {
    awaited[when] = false;
    next();
  });
}

/**
 * Charts are drawn, and brought up to date, one after the other. Calls `start` when it is this one's turn;
 * the returned function says that it is done, or no longer wanted.
 */
export function takeTurn(start: () => void, nearness: () => Nearness): () => void {
  let over = false;
  const entry = { start, nearness };
  waiting.add(entry);
  reconsider();
  return () => {
    if (over) return;
    over = true;
    if (!waiting.delete(entry)) busy = false;
    reconsider();
  };
}
