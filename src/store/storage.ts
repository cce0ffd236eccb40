import { isThreshold } from '@/stats/thresholds';

/** What is remembered under a key; null where nothing is, or storage is closed to us. */
function remembered(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Remembers a value, or forgets it where it is null; says whether the browser lets us, as some do not in private windows. */
function remember(key: string, value: string | null): boolean {
  try {
    if (value === null) localStorage.removeItem(key);
    else localStorage.setItem(key, value);
    return true;
  } catch {
    return false;
  }
}

const SCHEME = 'coursetrace.colours';
const schemes = ['auto', 'light', 'dark'] as const;

export type ChosenScheme = (typeof schemes)[number];

/** The remembered choice of colours; the system's where there is none. */
export function loadScheme(): ChosenScheme {
  const stored = remembered(SCHEME);
  return schemes.find((scheme) => scheme === stored) ?? 'auto';
}

/** Remembers the choice of colours, where the browser lets us. */
export function saveScheme(scheme: ChosenScheme): void {
  remember(SCHEME, scheme);
}

const LEARNERS = 'coursetrace.single-learners';
const HIDDEN = 'hidden';

/** Whether single learners were hidden; they are shown where nothing is remembered. */
export function loadHideLearners(): boolean {
  return remembered(LEARNERS) === HIDDEN;
}

/** Remembers whether single learners are hidden, where the browser lets us. */
export function saveHideLearners(hide: boolean): void {
  remember(LEARNERS, hide ? HIDDEN : null);
}

const WITHHOLD = 'coursetrace.withhold-under';

/** Under which counts were withheld; 0, for none, where nothing is remembered. */
export function loadWithhold(): number {
  const stored = Number(remembered(WITHHOLD));
  return isThreshold(stored) ? stored : 0;
}

/** Remembers under which counts are withheld, where the browser lets us. */
export function saveWithhold(threshold: number): void {
  remember(WITHHOLD, threshold > 0 ? String(threshold) : null);
}

const SINGLE_KEYS = 'coursetrace.single-keys';
const OFF = 'off';

/** Whether shortcuts of a single key work; they do where nothing is remembered. */
export function loadSingleKeys(): boolean {
  return remembered(SINGLE_KEYS) !== OFF;
}

/** Remembers whether shortcuts of a single key work, where the browser lets us. */
export function saveSingleKeys(on: boolean): void {
  remember(SINGLE_KEYS, on ? null : OFF);
}

const KEEPS = 'coursetrace.keep';
const ON = 'on';

/** Whether the page was told to keep on this device what is loaded and set. */
export function loadKeeps(): boolean {
  return remembered(KEEPS) === ON;
}

/** Remembers whether to keep; says whether the browser lets us. */
export function saveKeeps(keeps: boolean): boolean {
  return remember(KEEPS, keeps ? ON : null);
}

/** Calls the listener when another tab was told to keep no longer. */
export function onKeepingEnded(listener: () => void): void {
  globalThis.addEventListener?.('storage', ({ key, newValue }: StorageEvent) => {
    if ((key === KEEPS || key === null) && newValue !== ON) listener();
  });
}
