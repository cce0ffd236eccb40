import { Link } from 'wouter';
import { PageHead } from '@/ui/PageHead';

/** For addresses that name nobody of the shown run. */
export function NoSuchLearner() {
  return (
    <>
      <PageHead
        title="There is no such learner"
        lead="The run that is shown has no learner with this id. Staff are not shown as single learners."
      />
      <p>
        <Link href="/learners">Choose a learner</Link>
      </p>
    </>
  );
}
