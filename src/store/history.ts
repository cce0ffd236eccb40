import { useStore as useApi } from 'zustand';
import { flushEdits } from './edits';
import { useStore } from './index';

function step(direction: 'undo' | 'redo'): void {
  // What has been typed and does not count yet is a change like any other.
  flushEdits();
  useStore.temporal.getState()[direction]();
  useStore.setState(({ placed }) => ({ placed: placed + 1 }));
}

/** Takes back the last change of the settings, the notable dates or the saved groups. */
export const undo = () => step('undo');

/** Makes the change that was taken back last once more. */
export const redo = () => step('redo');

/** How many changes can be taken back, and how many made once more. */
export function useHistory(): { readonly undoable: number; readonly redoable: number } {
  const undoable = useApi(useStore.temporal, ({ pastStates }) => pastStates.length);
  const redoable = useApi(useStore.temporal, ({ futureStates }) => futureStates.length);
  return { undoable, redoable };
}
