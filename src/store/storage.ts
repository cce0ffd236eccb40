const SCHEME = 'coursetrace.colours';
const schemes = ['auto', 'light', 'dark'] as const;

export type ChosenScheme = (typeof schemes)[number];

/** The remembered choice of colours; the system's where there is none, or storage is closed to us. */
export function loadScheme(): ChosenScheme {
  try {
    const stored = localStorage.getItem(SCHEME);
    return schemes.find((scheme) => scheme === stored) ?? 'auto';
  } catch {
    return 'auto';
  }
}

/** Remembers the choice of colours, where the browser lets us. */
export function saveScheme(scheme: ChosenScheme): void {
  try {
    localStorage.setItem(SCHEME, scheme);
  } catch {
    // Storage is closed in some private windows; the choice then holds until the page is closed.
  }
}

const LEARNERS = 'coursetrace.single-learners';
const HIDDEN = 'hidden';

/** Whether single learners were hidden; they are shown where nothing is remembered. */
export function loadHideLearners(): boolean {
  try {
    return localStorage.getItem(LEARNERS) === HIDDEN;
  } catch {
    return false;
  }
}

const WITHHOLD = 'coursetrace.withhold-under';

/** Counts under which are withheld: 2 to 100. */
export const thresholds = { least: 2, most: 100 } as const;

/** Whether counts can be withheld under a number, or are not withheld at all. */
export function isThreshold(number: number): boolean {
  const { least, most } = thresholds;
  return number === 0 || (Number.isInteger(number) && number >= least && number <= most);
}

/** Under which counts were withheld; 0, for none, where nothing is remembered. */
export function loadWithhold(): number {
  try {
    const stored = Number(localStorage.getItem(WITHHOLD));
    return isThreshold(stored) ? stored : 0;
  } catch {
    return 0;
  }
}

/** Remembers under which counts are withheld, where the browser lets us. */
export function saveWithhold(threshold: number): void {
  try {
    if (threshold > 0) localStorage.setItem(WITHHOLD, String(threshold));
    else localStorage.removeItem(WITHHOLD);
  } catch {
    // As with the colours.
  }
}

/** Remembers whether single learners are hidden, where the browser lets us. */
export function saveHideLearners(hide: boolean): void {
  try {
    if (hide) localStorage.setItem(LEARNERS, HIDDEN);
    else localStorage.removeItem(LEARNERS);
  } catch {
    // As with the colours.
  }
}

const SINGLE_KEYS = 'coursetrace.single-keys';
const OFF = 'off';

/** Whether shortcuts of a single key work; they do where nothing is remembered. */
export function loadSingleKeys(): boolean {
  try {
    return localStorage.getItem(SINGLE_KEYS) !== OFF;
  } catch {
    return true;
  }
}

/** Remembers whether shortcuts of a single key work, where the browser lets us. */
export function saveSingleKeys(on: boolean): void {
  try {
    if (on) localStorage.removeItem(SINGLE_KEYS);
    else localStorage.setItem(SINGLE_KEYS, OFF);
  } catch {
    // As with the colours.
  }
}

const KEEPS = 'coursetrace.keep';
const ON = 'on';

/** Whether the page was told to keep on this device what is loaded and set. */
export function loadKeeps(): boolean {
  try {
    return localStorage.getItem(KEEPS) === ON;
  } catch {
    return false;
  }
}

/** Remembers whether to keep; says whether the browser lets us. */
export function saveKeeps(keeps: boolean): boolean {
  try {
    if (keeps) localStorage.setItem(KEEPS, ON);
    else localStorage.removeItem(KEEPS);
    return true;
  } catch {
    return false;
  }
}

/** Calls the listener when another tab was told to keep no longer. */
export function onKeepingEnded(listener: () => void): void {
  globalThis.addEventListener?.('storage', ({ key, newValue }: StorageEvent) => {
    if ((key === KEEPS || key === null) && newValue !== ON) listener();
  });
}
