import { deferred } from '../deferred';

export interface ChooserProps {
  readonly onClose: () => void;
}

const Nothing = () => null;

/** The line that says what is selected, in its own part of the code: the empty page has none. */
export const deferredSelection = deferred(
  async () => (await import('./SelectionLine')).SelectionLine,
  Nothing,
);

/** The choosers, which are fetched when they are first opened or while files are read. */
export const deferredLearners = deferred<ChooserProps>(
  async () => (await import('./LearnersChooser')).LearnersChooser,
  Nothing,
);
export const deferredTime = deferred<ChooserProps>(
  async () => (await import('./TimeChooser')).TimeChooser,
  Nothing,
);
