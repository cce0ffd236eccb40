import { Skeleton } from '@mantine/core';
import classes from './ChartCard.module.css';

/** Keeps a card's place while its figures are computed. */
export function CardSkeleton() {
  return (
    <>
      <div className={classes.findings} role="status" aria-label="Computing">
        <Skeleton height="1.1em" width="92%" />
        <Skeleton height="1.1em" width="70%" mt="xs" />
      </div>
      <div className={classes.figure}>
        <Skeleton height={360} />
      </div>
    </>
  );
}
