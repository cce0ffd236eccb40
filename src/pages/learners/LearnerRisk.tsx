import { useMemo } from 'react';
import { Link } from 'wouter';
import { learnerRiskCard } from '@/pages/risk/cards/learner';
import { RiskCardView } from '@/pages/risk/RiskCardView';
import { useStore } from '@/store';
import { selectRiskKey } from '@/store/risk';
import { useRun } from '@/store/use-run';
import { longDate } from '@/words/dates';
import { runName } from '@/words/run-name';
import classes from './learners.module.css';

/** The learner's risk by week as it was last assessed; else where it can be assessed. */
export function LearnerRisk({ id }: { readonly id: string }) {
  const current = useRun();
  const key = useStore(selectRiskKey);
  const last = useStore((store) => store.lastRisk);
  const card = useMemo(() => learnerRiskCard(id), [id]);
  const answer = last?.key === key && last?.answer.ok ? last.answer : null;
  const view = useMemo(
    () => answer && { assessment: answer.assessment, contacts: 0, nameOf: (run: string) => run },
    [answer],
  );
  if (!current) return null;
  if (!view) {
    return (
      <section className={classes.section}>
        <h2>{card.question}</h2>
        <p>
          The learners of this run have not been assessed yet, or not as they are chosen now.{' '}
          <Link href="/risk">Assess them under Learners at risk</Link>, then come back.
        </p>
      </section>
    );
  }
  const { assessment } = view;
  if (!assessment.learners.some((each) => each.id === id)) {
    return (
      <section className={classes.section}>
        <h2>{card.question}</h2>
        <p>
          At the end of {longDate(assessment.lastDay)} this learner was not on the course, so there is no
          risk.
        </p>
      </section>
    );
  }
  const about = runName(current.course, current.run);
  return <RiskCardView card={card} view={view} about={about} />;
}
