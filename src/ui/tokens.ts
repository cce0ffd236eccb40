/** The few colours of the interface. The same names in light and dark. */
export interface Palette {
  readonly paper: string;
  /** A little off the paper: table heads, quiet panels. */
  readonly shade: string;
  readonly line: string;
  readonly muted: string;
  readonly ink: string;
  readonly accent: string;
  /** Text on the accent. */
  readonly onAccent: string;
  readonly contrast: string;
  /** From the fewest to the most, one hue. */
  readonly ramp: readonly string[];
  /** Series that have no order, the most important first. Told apart by colour-blind readers. */
  readonly series: readonly string[];
}

export type Scheme = 'light' | 'dark';

export const palettes: Readonly<Record<Scheme, Palette>> = {
  light: {
    paper: '#ffffff',
    shade: '#f5f6f8',
    line: '#dfe3e8',
    muted: '#59636f',
    ink: '#1a2028',
    accent: '#1b5a9c',
    onAccent: '#ffffff',
    contrast: '#b94e14',
    ramp: ['#f0f5fa', '#d2e2f1', '#a5c6e3', '#6fa3d1', '#3c7cb8', '#1b5a9c', '#103d6e'],
    series: ['#1b5a9c', '#d4691f', '#7a8490', '#7db0de', '#8a6a00', '#4a3f7a'],
  },
  dark: {
    paper: '#14181d',
    shade: '#1c2128',
    line: '#323a44',
    muted: '#a0aab6',
    ink: '#e8ebef',
    accent: '#82b6ea',
    onAccent: '#0e1a27',
    contrast: '#f2965c',
    ramp: ['#1b2733', '#223b54', '#2d567d', '#3f74a6', '#5b94ca', '#82b6ea', '#c3ddf7'],
    series: ['#82b6ea', '#f2965c', '#98a2ae', '#4c7fb3', '#d9b64a', '#b5a6e8'],
  },
};

export const fonts = {
  text: "'Source Sans 3 Variable', 'Source Sans 3', system-ui, sans-serif",
  title: "'Source Serif 4 Variable', 'Source Serif 4', Georgia, serif",
} as const;

/** In rem. */
export const spacing = { xs: 0.5, sm: 0.75, md: 1, lg: 1.5, xl: 2.5 } as const;

/** In rem. */
export const fontSizes = { xs: 0.8125, sm: 0.9375, md: 1.0625, lead: 1.125, lg: 1.25, xl: 1.5 } as const;
