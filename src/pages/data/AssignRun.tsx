import { Button, NumberInput, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { slugify } from '@/formats';
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
  const [words, setWords] = useState(file.slug ?? '');
  const [run, setRun] = useState<number | string>(file.run ?? '');
  const slug = slugify(words);
  const complete = slug !== '' && Number.isInteger(run);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!complete) return;
    void assignRun(file.id, slug, Number(run));
    onDone();
  };
  return (
    <form className={classes.assign} onSubmit={submit}>
      <TextInput
        size="xs"
        label="Course, as in the file’s name"
        description={slug !== words && slug !== '' && `Becomes ${slug}`}
        error={slug === '' && words !== '' && 'Use letters from a to z or digits.'}
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
      />
      <NumberInput
        size="xs"
        label="Run"
        min={0}
        max={999_999}
        clampBehavior="strict"
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
