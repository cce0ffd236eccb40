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
