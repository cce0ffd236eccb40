import { NativeSelect } from '@mantine/core';
import type { CourseSettings } from '@/course/settings';
import { capitalised } from '@/words/list';
import { periodSentence } from '@/words/selection';
import classes from './selection.module.css';

interface CourseWeekProps {
  readonly week: number;
  readonly course: CourseSettings;
  readonly onChange: (week: number) => void;
}

/** Chooses a week of the course. */
export function CourseWeek({ week, course, onChange }: CourseWeekProps) {
  const weeks = Array.from({ length: course.weeks }, (_, place) => place + 1);
  return (
    <NativeSelect
      size="sm"
      className={classes.field}
      aria-label="Week of the course"
      data={weeks.map((each) => ({
        value: String(each),
        label: capitalised(periodSentence({ kind: 'week', week: each }, course)),
      }))}
      value={String(week)}
      onChange={({ currentTarget }) => onChange(Number(currentTarget.value))}
    />
  );
}
