import { Button } from '@mantine/core';
import classes from './learners.module.css';
import { useRandomLearner } from './use-random-learner';

interface RandomButtonProps {
  /** The learner who is shown already. */
  readonly shown?: string;
  readonly children: string;
}

/** Goes to a learner drawn at random. */
export function RandomButton({ shown, children }: RandomButtonProps) {
  const { show, nobody } = useRandomLearner(shown);
  if (nobody) return null;
  return (
    <p className={classes.random}>
      <Button variant="default" size="sm" disabled={!show} onClick={() => show?.()}>
        {children}
      </Button>
      <small className={classes.quiet}>Drawn from the selected learners who did anything.</small>
    </p>
  );
}
