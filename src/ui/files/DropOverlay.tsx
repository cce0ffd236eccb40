import { useStore } from '@/store';
import classes from './files.module.css';
import { useDrop } from './use-drop';

/** Says, while files are held above the page, that they can be let go. */
export function DropOverlay() {
  const importFiles = useStore((store) => store.importFiles);
  const held = useDrop(importFiles);
  return held ? <div className={classes.overlay}>Drop the files anywhere</div> : null;
}
