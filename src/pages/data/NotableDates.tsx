import { Button, CloseButton, TextInput } from '@mantine/core';
import type { NotableDate } from '@/course/settings';
import classes from './data.module.css';

interface NotableDatesProps {
  readonly dates: readonly NotableDate[];
  readonly problem: string | undefined;
  readonly onChange: (dates: readonly NotableDate[]) => void;
}

/** Dates worth marking in the charts: a reminder, a deadline, a live session. */
export function NotableDates({ dates, problem, onChange }: NotableDatesProps) {
  const change = (id: string, part: Partial<NotableDate>) =>
    onChange(dates.map((date) => (date.id === id ? { ...date, ...part } : date)));
  return (
    <fieldset className={classes.group}>
      <legend>Notable dates</legend>
      <p>Marked in the charts over time: a reminder sent, a deadline, a live session.</p>
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
      <Button
        variant="default"
        size="xs"
        onClick={() => onChange([...dates, { id: crypto.randomUUID(), date: '', label: '' }])}
      >
        Add a date
      </Button>
    </fieldset>
  );
}
