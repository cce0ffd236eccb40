/** When a change was on the screen, in milliseconds from the click or the key that made it. */
export interface Shown {
  /** In the cards that are in sight. */
  readonly visible: number;
  /** On the whole page. */
  readonly page: number;
}

interface Task {
  readonly start: number;
  readonly duration: number;
}

/** What the page tells of itself while it is measured. */
interface Probe {
  /** Tasks over 50 ms, in order. */
  readonly longTasks: Task[];
  /** From now on the next click or input counts as the change. */
  arm(): void;
  /** Waits until nothing is computed and nothing has been drawn for so long; tells of the change that was armed. */
  settled(quietMs: number): Promise<Shown>;
}

declare global {
  var probe: Probe;
}

/**
 * Runs in the page before anything else, and so may use nothing from outside of it. A card is shown when the last change of
 * the document within it has had its frame; by then none may say that it is computing.
 */
export function installProbe(): void {
  const BUSY = 'main [aria-busy="true"], main [role="status"][aria-label="Computing"]';
  const PART = '[aria-busy], [role="status"], main';
  const TURN = 20;
  const LONGEST = 600_000;

  const longTasks: Task[] = [];
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) longTasks.push({ start: startTime, duration });
  }).observe({ type: 'longtask', buffered: true });

  let armed = false;
  let begun = 0;
  let lastVisible = 0;
  let lastAnywhere = 0;
  const changed = new Set<Element>();

  const begin = ({ timeStamp }: Event) => {
    if (!armed) return;
    armed = false;
    begun = timeStamp;
    lastVisible = timeStamp;
    lastAnywhere = timeStamp;
  };
  for (const type of ['click', 'input', 'change']) addEventListener(type, begin, true);

  const isInSight = (part: Element) => {
    const { top, bottom, height } = part.getBoundingClientRect();
    return height > 0 && bottom > 0 && top < innerHeight;
  };
  const painted = () => {
    lastAnywhere = performance.now();
    if ([...changed].some(isInSight)) lastVisible = lastAnywhere;
    changed.clear();
  };
  const noteFrame = () => {
    // A task of its own comes after the frame has been laid out and painted.
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = painted;
    port2.postMessage(null);
  };
  const noteChanges = (records: MutationRecord[]) => {
    const waiting = changed.size > 0;
    for (const { target } of records) {
      const element = target instanceof Element ? target : target.parentElement;
      // The panel in which is chosen lies over the page.
      if (!element?.closest('main') || element.closest('dialog')) continue;
      // A card counts as a whole: what is within may have no box of its own.
      const part = element.closest('article') ?? element.closest(PART);
      if (part) changed.add(part);
    }
    if (!waiting && changed.size > 0) requestAnimationFrame(noteFrame);
  };
  const observer = new MutationObserver(noteChanges);
  observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });

  globalThis.probe = {
    longTasks,
    arm: () => {
      armed = true;
    },
    settled: async (quietMs) => {
      const asked = performance.now();
      let quiet = 0;
      let last = lastAnywhere;
      // Counted in turns of the timer, not by the clock: while a task blocks the page it only seems to be at rest.
      while (quiet < quietMs) {
        await new Promise((resolve) => setTimeout(resolve, TURN));
        const busy = changed.size > 0 || lastAnywhere !== last || document.querySelector(BUSY) !== null;
        quiet = busy ? 0 : quiet + TURN;
        last = lastAnywhere;
        if (performance.now() - asked > LONGEST) throw new Error('the page is still computing');
      }
      if (armed) throw new Error('nothing was changed');
      return { visible: lastVisible - begun, page: lastAnywhere - begun };
    },
  };
}
