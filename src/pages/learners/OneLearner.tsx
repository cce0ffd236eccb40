import { ChartCard } from '@/ui/card/ChartCard';
import { LearnerChooser } from './LearnerChooser';
import { LearnerId } from './LearnerId';
import { LearnerRisk } from './LearnerRisk';
import classes from './learners.module.css';
import { RandomButton } from './RandomButton';
import { useLearnerAddress } from './use-learner-address';

const cards = ['learner-course/course', 'learner-weeks/weeks', 'learner-timeline/timeline'] as const;

/** One learner's cards, and the way to a second learner. */
export function OneLearner({ ids }: { readonly ids: readonly string[] }) {
  const [id] = ids;
  const address = useLearnerAddress();
  return (
    <>
      <dl className={classes.who}>
        <div>
          <dt>Learner</dt>
          <dd>
            <LearnerId id={id} />
          </dd>
        </div>
      </dl>
      <RandomButton shown={id}>Show another random learner</RandomButton>
      {cards.map((name) => (
        <ChartCard key={name} name={name} learners={ids} />
      ))}
      <LearnerRisk id={id} />
      <section className={classes.section}>
        <h2>Compare with a second learner</h2>
        <LearnerChooser address={(second) => address([id, second])} without={id} />
      </section>
    </>
  );
}
