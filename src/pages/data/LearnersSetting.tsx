import { Checkbox } from '@mantine/core';
import { useStore } from '@/store';

/** Turns the pages about single learners off. */
export function LearnersSetting() {
  const hidden = useStore((store) => store.hideLearners);
  const hide = useStore((store) => store.setHideLearners);
  return (
    <Checkbox
      label="Hide single learners"
      description="Turns the pages about single learners off, and their files: learners at risk, learners’ pages, the authors and the file of comments, the loaded tables’ first values, the run tables for other tools. Remembered in this browser."
      checked={hidden}
      onChange={(event) => hide(event.currentTarget.checked)}
    />
  );
}
