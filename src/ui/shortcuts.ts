/** One thing that keys do. */
export interface Shortcut {
  /** As `useHotkeys` reads them; any of them does. */
  readonly keys: readonly string[];
  /** As the help writes them. */
  readonly shown: readonly string[];
  readonly does: string;
  /** Whether it is a key by itself, which can be switched off: it may be in the way of other tools that listen to keys. */
  readonly single: boolean;
}

/** Every shortcut of the page: they are bound and explained from here. */
export const shortcuts = {
  help: {
    keys: ['?', 'shift+?'],
    shown: ['?'],
    does: 'Shows this list',
    single: true,
  },
  search: {
    keys: ['/', 'shift+/'],
    shown: ['/'],
    does: 'Goes to the search: of the comments where they are read, else of the learners',
    single: true,
  },
  next: {
    keys: ['N'],
    shown: ['N'],
    does: 'Goes to the next page',
    single: true,
  },
  previous: {
    keys: ['P'],
    shown: ['P'],
    does: 'Goes to the previous page',
    single: true,
  },
  undo: {
    keys: ['mod+Z'],
    shown: ['Ctrl Z', '⌘ Z'],
    does: 'Undoes the last change of the settings, notable dates or saved groups',
    single: false,
  },
  redo: {
    keys: ['mod+shift+Z', 'mod+Y'],
    shown: ['Ctrl Shift Z', 'Ctrl Y', '⌘ Shift Z'],
    does: 'Redoes that change',
    single: false,
  },
} as const satisfies Readonly<Record<string, Shortcut>>;

export type ShortcutId = keyof typeof shortcuts;
