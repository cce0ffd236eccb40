import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import classes from './selection.module.css';

interface NameFormProps {
  readonly label: string;
  readonly initial: string;
  readonly action: string;
  readonly onName: (name: string) => void;
}

/** Asks for a group's name. */
export function NameForm({ label, initial, action, onName }: NameFormProps) {
  const [name, setName] = useState(initial);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim()) onName(name);
  };
  return (
    <form className={classes.fields} onSubmit={submit}>
      <TextInput
        className={classes.grow}
        size="sm"
        label={label}
        value={name}
        maxLength={60}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Button type="submit" variant="default" size="sm" disabled={!name.trim()}>
        {action}
      </Button>
    </form>
  );
}
