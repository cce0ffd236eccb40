import { Button, NativeSelect } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useLocation } from 'wouter';
import type { Subject } from '@/analyses/subject';
import classes from './GoTo.module.css';
import { pathOf } from './subject-path';

interface GoToProps {
  readonly kind: Subject['kind'];
  readonly options: readonly { readonly id: string; readonly name: string }[];
}

/** A list of the steps or questions from which one is opened; with the button, for arrow keys choose at once. */
export function GoTo({ kind, options }: GoToProps) {
  const [, navigate] = useLocation();
  const [chosen, choose] = useState<string | null>(null);
  const id = options.some((option) => option.id === chosen) ? chosen : (options[0]?.id ?? null);
  if (id === null) return null;
  const open = (event: FormEvent) => {
    event.preventDefault();
    navigate(pathOf({ kind, id }));
  };
  return (
    <form className={classes.row} onSubmit={open}>
      <NativeSelect
        size="sm"
        className={classes.select}
        label={`Go to ${kind}`}
        value={id}
        onChange={(event) => choose(event.currentTarget.value)}
        data={options.map((option) => ({ value: option.id, label: option.name }))}
      />
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
