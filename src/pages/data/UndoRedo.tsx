import { Button, Group } from '@mantine/core';
import { redo, undo, useHistory } from '@/store/history';
import { counted } from '@/words/numbers';
import classes from './data.module.css';

/** Takes changes of the settings back, and makes them once more. */
export function UndoRedo() {
  const { undoable, redoable } = useHistory();
  return (
    <Group gap="sm" role="group" aria-label="Changes of the settings">
      <Button variant="default" size="xs" disabled={undoable === 0} onClick={undo}>
        Undo
      </Button>
      <Button variant="default" size="xs" disabled={redoable === 0} onClick={redo}>
        Redo
      </Button>
      <span className={classes.quiet} role="status" aria-label="Changes that can be undone">
        {undoable === 0
          ? 'No change to undo.'
          : `${counted(undoable, 'change')} of settings, notable dates or saved groups can be undone.`}
      </span>
    </Group>
  );
}
