import { Checkbox } from '@mantine/core';
import { useStore } from '@/store';

/** Shows learners' ids in place of pseudonyms, until the page is closed. */
export function IdsSetting() {
  const shown = useStore((store) => store.showIds);
  const show = useStore((store) => store.setShowIds);
  return (
    <Checkbox
      label="Show learners’ ids"
      description="Without it learners are named by pseudonyms such as “Learner 27”: numbers drawn at random, the same on every page until this page is closed or loaded anew. Files for contacting learners hold the ids either way. Not remembered."
      checked={shown}
      onChange={(event) => show(event.currentTarget.checked)}
    />
  );
}
