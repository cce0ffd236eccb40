import { Link } from 'wouter';
import { useRunName } from '@/pages/cut/use-run-name';
import { RiskStatus } from '@/pages/risk/RiskStatus';
import { useRisk } from '@/store/use-risk';
import type { CurrentRun } from '@/store/use-run';
import classes from './interventions.module.css';

/** Has the risk computed for rules and messages that ask about it, and says how far it is or why there is none. */
export function RiskNeeded({ current }: { readonly current: CurrentRun }) {
  const risk = useRisk();
  const nameOf = useRunName(current);
  const known = risk.answer?.ok && !risk.stale;
  return (
    <div className={classes.risk}>
      <RiskStatus risk={risk} nameOf={nameOf} />
      <p role="note" className={classes.quiet}>
        {known
          ? 'The risk is that of the model chosen on the page '
          : 'As long as the risk is not known, conditions on it match nobody. The model that tells it is chosen on the page '}
        <Link href="/risk">Learners at risk</Link>.
      </p>
    </div>
  );
}
