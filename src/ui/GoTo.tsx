import { Button, NativeSelect, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useLocation } from 'wouter';
import type { Subject } from '@/analyses/subject';
import { count } from '@/words/numbers';
import classes from './GoTo.module.css';
import { pathOf } from './subject-path';

/** More are not listed, but asked for by their numbers. */
const MOST_LISTED = 1000;

interface GoToProps {
  readonly kind: Subject['kind'];
  readonly options: readonly { readonly id: string; readonly name: string }[];
}

/** A list of the steps or questions from which one is opened; with the button, for arrow keys choose at once. */
export function GoTo({ kind, options }: GoToProps) {
  const [, navigate] = useLocation();
  const [chosen, choose] = useState<string | null>(null);
  const listed = options.length <= MOST_LISTED;
  const known = options.some((option) => option.id === chosen);
  const id = known ? chosen : (options[0]?.id ?? null);
  if (id === null) return null;
  const missed = !listed && chosen !== null && chosen !== '' && !known;
  const open = (event: FormEvent) => {
    event.preventDefault();
    if (!missed) navigate(pathOf({ kind, id }));
  };
  return (
    <form className={classes.row} onSubmit={open}>
      {listed ? (
        <NativeSelect
          size="sm"
          className={classes.select}
          label={`Go to ${kind}`}
          value={id}
          onChange={(event) => choose(event.currentTarget.value)}
          data={options.map((option) => ({ value: option.id, label: option.name }))}
        />
      ) : (
        <TextInput
          size="sm"
          className={classes.select}
          label={`Go to ${kind}`}
          description={`One of ${count(options.length)}, by its number: ${options[0].id}`}
          error={missed && `There is no ${kind} ${chosen}.`}
          value={chosen ?? ''}
          onChange={(event) => choose(event.currentTarget.value.trim())}
        />
      )}
      <Button
        type="submit"
        size="sm"
        variant="default"
        className={classes.open}
        aria-label={`Open this ${kind}`}
      >
        Open
      </Button>
    </form>
  );
}
