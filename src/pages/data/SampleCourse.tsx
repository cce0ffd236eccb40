import { Button } from '@mantine/core';
import { useStore } from '@/store';
import { selectSample } from '@/store/dataset/sample';
import { SampleBeside } from '@/ui/files/SampleBeside';

/** The way to the simulated course once files are loaded, and away from it. */
export function SampleCourse() {
  const sample = useStore(selectSample);
  const add = useStore((store) => store.importSample);
  if (sample !== 'none') return <SampleBeside />;
  return (
    <Button
      variant="default"
      size="sm"
      onClick={add}
      title="It stands as a run of its own beside your files, and can be removed again"
    >
      Add the simulated course
    </Button>
  );
}
