import { TextInput } from '@mantine/core';
import { useState } from 'react';
import classes from './selection.module.css';
import { isTyped } from './typed-date';

/** ISO dates, both included; null where open. */
export interface Dates {
  readonly from: string | null;
  readonly to: string | null;
}

const complete = (date: string | null) => date === null || isTyped(date);

/** Whether two dates can be used: fully typed, and in their order. */
function areUsable({ from, to }: Dates): boolean {
  return complete(from) && complete(to) && (!from || !to || from <= to);
}

interface DateRangeProps {
  readonly initial: Dates;
  /** What the dates are about, for those who cannot see the fields around: `Enrolled`. */
  readonly about: string;
  /** Null while what is typed cannot be used. */
  readonly onChange: (dates: Dates | null) => void;
}

/** Two dates between which something lies, either of which may stay open. */
export function DateRange({ initial, about, onChange }: DateRangeProps) {
  const [dates, setDates] = useState(initial);
  const change = (part: Partial<Dates>) => {
    const next = { ...dates, ...part };
    setDates(next);
    onChange(areUsable(next) ? next : null);
  };
  const reversed = complete(dates.from) && complete(dates.to) && !areUsable(dates);
  return (
    <>
      <div className={classes.fields}>
        <TextInput
          type="date"
          size="sm"
          label="From"
          aria-label={`${about}: from`}
          value={dates.from ?? ''}
          error={reversed}
          onChange={({ currentTarget }) => change({ from: currentTarget.value || null })}
        />
        <TextInput
          type="date"
          size="sm"
          label="To"
          aria-label={`${about}: to`}
          value={dates.to ?? ''}
          error={reversed}
          onChange={({ currentTarget }) => change({ to: currentTarget.value || null })}
        />
      </div>
      {reversed && <p className={classes.problem}>The first day comes after the last.</p>}
    </>
  );
}
