/** The parts of the overview that must be drawn before it counts as seen. */
type FirstViewPart = 'figures' | 'chart';

const waiting = new Set<FirstViewPart>();
let chosenAt = 0;

/** Files were chosen: the measures `import` and `first-view` begin. */
export function filesChosen(): void {
  chosenAt = performance.now();
  waiting.add('figures').add('chart');
}

/** The files' tables are ready: ends `import`. */
export function tablesReady(): void {
  performance.measure('import', { start: chosenAt, end: performance.now() });
}

/** Nothing came of the choice: nothing that is drawn from now on ends `first-view`. */
export function nothingToDraw(): void {
  waiting.clear();
}

/** A part of the overview is on the screen: the last one ends `first-view`. */
export function drawn(part: FirstViewPart): void {
  if (waiting.delete(part) && waiting.size === 0) {
    performance.measure('first-view', { start: chosenAt, end: performance.now() });
  }
}
