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

/** Remembers whether single learners are hidden, where the browser lets us. */
export function saveHideLearners(hide: boolean): void {
  try {
    if (hide) localStorage.setItem(LEARNERS, HIDDEN);
    else localStorage.removeItem(LEARNERS);
  } catch {
    // As with the colours.
  }
}
