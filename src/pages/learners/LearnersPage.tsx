import { useRun } from '@/store/use-run';
import { PageHead } from '@/ui/PageHead';
import { RunCautions } from '@/ui/RunCautions';
import { LearnerChooser } from './LearnerChooser';
import classes from './learners.module.css';
import { Privacy } from './Privacy';
import { RandomButton } from './RandomButton';
import { useLearnerAddress } from './use-learner-address';

/** Where a single learner is chosen. */
export function LearnersPage() {
  const current = useRun();
  const address = useLearnerAddress();
  if (!current) return null;
  return (
    <>
      <PageHead
        title="Single learners"
        lead="One learner’s way through the course, two learners side by side, and all that is recorded of a learner."
      />
      <Privacy />
      <RunCautions />
      <RandomButton>Show a random learner</RandomButton>
      <section className={classes.section}>
        <h2>Choose a learner</h2>
        <LearnerChooser key={current.run.id} address={(id) => address([id])} />
      </section>
    </>
  );
}
