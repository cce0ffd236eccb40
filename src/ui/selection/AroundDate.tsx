import { NativeSelect } from '@mantine/core';
import type { Period } from '@/course/filter';
import type { CourseSettings } from '@/course/settings';
import { longDate } from '@/words/dates';
import { DayCount } from './DayCount';
import classes from './selection.module.css';

type Around = Extract<Period, { kind: 'around' }>;

interface AroundDateProps {
  readonly period: Around;
  readonly course: CourseSettings;
  readonly onChange: (period: Around) => void;
}

/** The course's dates to choose from, by their ids. */
function datesOf({ startDate, endDate, notableDates }: CourseSettings) {
  const own = [
    ...(startDate ? [{ id: 'start', date: startDate, label: 'Start' }] : []),
    ...(endDate ? [{ id: 'end', date: endDate, label: 'End' }] : []),
  ];
  return [...own, ...notableDates].map(({ id, date, label }) => ({
    value: id,
    label: label ? `${label}, ${longDate(date)}` : longDate(date),
  }));
}

/** Chooses one of the course's dates, and how many days around it. */
export function AroundDate({ period, course, onChange }: AroundDateProps) {
  return (
    <>
      <NativeSelect
        size="sm"
        className={classes.field}
        aria-label="Date"
        data={datesOf(course)}
        value={period.date}
        onChange={({ currentTarget }) => onChange({ ...period, date: currentTarget.value })}
      />
      <div className={classes.fields}>
        <DayCount
          label="Days before"
          initial={period.before}
          onChange={(before) => onChange({ ...period, before })}
        />
        <DayCount
          label="Days after"
          initial={period.after}
          onChange={(after) => onChange({ ...period, after })}
        />
      </div>
    </>
  );
}
