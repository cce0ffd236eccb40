import { Button, CloseButton, Group, TextInput } from '@mantine/core';
import { type NotableDate, REGISTRATION_OPENS } from '@/course/settings';
import classes from './data.module.css';

interface NotableDatesProps {
  readonly dates: readonly NotableDate[];
  readonly problem: string | undefined;
  readonly onChange: (dates: readonly NotableDate[]) => void;
}

/** What most courses have a date for; the data do not say when. */
const READY = [REGISTRATION_OPENS, 'Pre-start mailing'] as const;

/** Dates worth marking in the charts: when registration opens, a mailing, a deadline, a live session. */
export function NotableDates({ dates, problem, onChange }: NotableDatesProps) {
  const change = (id: string, part: Partial<NotableDate>) =>
    onChange(dates.map((date) => (date.id === id ? { ...date, ...part } : date)));
  const add = (label: string) => onChange([...dates, { id: crypto.randomUUID(), date: '', label }]);
  const missing = READY.filter((ready) => dates.every(({ label }) => label !== ready));
  return (
    <fieldset className={classes.group}>
      <legend>Notable dates</legend>
      <p>
        Marked in the charts over time, with the start, the end and the weeks: a mailing, a deadline, a live
        session.
      </p>
      {dates.map(({ id, date, label }) => (
        <div key={id} className={classes.dateRow}>
          <TextInput
            type="date"
            aria-label="Date"
            value={date}
            onChange={(event) => change(id, { date: event.currentTarget.value })}
          />
          <TextInput
            className={classes.grow}
            aria-label="What happened"
            placeholder="What happened"
            value={label}
            onChange={(event) => change(id, { label: event.currentTarget.value })}
          />
          <CloseButton
            aria-label={`Remove ${label || 'this date'}`}
            onClick={() => onChange(dates.filter((other) => other.id !== id))}
          />
        </div>
      ))}
      {problem && <p className={classes.problem}>{problem}</p>}
      <Group gap="xs">
        <Button variant="default" size="xs" onClick={() => add('')}>
          Add a date
        </Button>
        {missing.map((label) => (
          <Button key={label} variant="default" size="xs" onClick={() => add(label)}>
            Add “{label}”
          </Button>
        ))}
      </Group>
    </fieldset>
  );
}
