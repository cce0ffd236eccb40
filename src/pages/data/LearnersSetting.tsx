import { Checkbox } from '@mantine/core';
import { useStore } from '@/store';

/** Turns the pages about single learners off. */
export function LearnersSetting() {
  const hidden = useStore((store) => store.hideLearners);
  const hide = useStore((store) => store.setHideLearners);
  return (
    <Checkbox
      label="Hide single learners"
      description="Takes the pages about single learners out of the navigation; their addresses then show nothing. Remembered in this browser."
      checked={hidden}
      onChange={(event) => hide(event.currentTarget.checked)}
    />
  );
}
