import { Button, NumberInput, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { FileReport } from '@/ingest/report';
import { useStore } from '@/store';
import classes from './data.module.css';

interface AssignRunProps {
  readonly file: FileReport;
  readonly onDone: () => void;
}

/** Says which course and run a file belongs to, where its name does not. */
export function AssignRun({ file, onDone }: AssignRunProps) {
  const assignRun = useStore((store) => store.assignRun);
  const [slug, setSlug] = useState(file.slug ?? '');
  const [run, setRun] = useState<number | string>(file.run ?? '');
  const complete = slug.trim() !== '' && typeof run === 'number';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!complete) return;
    void assignRun(file.id, slug.trim(), run);
    onDone();
  };
  return (
    <form className={classes.assign} onSubmit={submit}>
      <TextInput
        size="xs"
        label="Course, as in the file’s name"
        value={slug}
        onChange={(event) => setSlug(event.currentTarget.value)}
      />
      <NumberInput
        size="xs"
        label="Run"
        min={0}
        allowDecimal={false}
        allowNegative={false}
        value={run}
        onChange={setRun}
      />
      <Button type="submit" size="xs" disabled={!complete}>
        Move to this run
      </Button>
    </form>
  );
}
