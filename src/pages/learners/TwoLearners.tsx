import { Link } from 'wouter';
import { ChartCard } from '@/ui/card/ChartCard';
import { LearnerId } from './LearnerId';
import classes from './learners.module.css';
import { useLearnerAddress } from './use-learner-address';

const names = ['First learner', 'Second learner'] as const;

/** Two learners' card, and the ways to each by themselves. */
export function TwoLearners({ ids }: { readonly ids: readonly string[] }) {
  const address = useLearnerAddress();
  return (
    <>
      <dl className={classes.who}>
        {ids.map((id, index) => (
          <div key={id}>
            <dt>{names[index]}</dt>
            <dd>
              <Link href={address([id])}>
                <LearnerId id={id} />
              </Link>
            </dd>
          </div>
        ))}
      </dl>
      <ChartCard name="learner-course/two" learners={ids} />
    </>
  );
}
