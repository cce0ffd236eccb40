import { Button } from '@mantine/core';
import { useState } from 'react';
import { sameQuestion } from '@/course/filter';
import { type KnownRun, obstacleTo } from '@/store/available';
import { useChosenGroup } from './chosen-group';
import { DateRange, type Dates } from './DateRange';
import classes from './selection.module.css';

const open: Dates = { from: null, to: null };

/** A condition on the day of enrolment that the reader sets. */
export function EnrolledBetween({ known }: { readonly known: KnownRun }) {
  const { group, chooseGroup } = useChosenGroup();
  const [dates, setDates] = useState<Dates | null>(open);
  const condition = { kind: 'enrolled_between', ...(dates ?? open), not: false } as const;
  if (obstacleTo(condition, known)) return null;
  const useless = (!dates?.from && !dates?.to) || group.some((other) => sameQuestion(other, condition));
  return (
    <details className={classes.details}>
      <summary>Between two dates</summary>
      <DateRange initial={open} about="Enrolled" onChange={setDates} />
      <Button
        variant="default"
        size="xs"
        disabled={useless}
        onClick={() => chooseGroup([...group, condition])}
      >
        Add this condition
      </Button>
    </details>
  );
}
