import { Group } from '@mantine/core';
import { useStore } from '@/store';
import { count } from '@/words/numbers';
import classes from './data.module.css';
import { FileItem } from './FileItem';
import { RemoveAll } from './RemoveAll';
import { SampleCourse } from './SampleCourse';

/** The import report: every file, what it was taken for and what was left out. */
export function FileList() {
  const files = useStore(({ summary }) => summary.files);
  const loaded = files.filter(({ state }) => state === 'loaded');
  const refused = files.filter(({ state }) => state === 'refused');
  return (
    <>
      <ul className={classes.files}>
        {loaded.map((file) => (
          <FileItem key={file.id} file={file} />
        ))}
      </ul>
      {refused.length > 0 && (
        <>
          <h3>Not taken: {count(refused.length)}</h3>
          <ul className={classes.files}>
            {refused.map((file) => (
              <FileItem key={file.id} file={file} />
            ))}
          </ul>
        </>
      )}
      <Group gap="sm">
        <RemoveAll />
        <SampleCourse />
      </Group>
    </>
  );
}
