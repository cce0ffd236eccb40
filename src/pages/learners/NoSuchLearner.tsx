import { Link } from 'wouter';
import { PageHead } from '@/ui/PageHead';

/** For addresses that name nobody of the shown run. */
export function NoSuchLearner() {
  return (
    <>
      <PageHead
        title="There is no such learner"
        lead="The run that is shown has no learner of this address: pseudonyms last until the page is closed or loaded anew. Staff are not shown as single learners."
      />
      <p>
        <Link href="/learners">Choose a learner</Link>
      </p>
    </>
  );
}
