import { useMemo, useState } from 'react';
import { MATCH_CHOICE, type StepMatch } from '@/analyses/comparison-kit/match-steps';
import type { RunId, RunSummary } from '@/engine/protocol';
import { useStore } from '@/store';
import { chosenRuns } from '@/store/compared-runs';
import { namedRuns } from '@/store/named-runs';
import { useComparedRuns } from '@/store/use-compared-runs';
import headClasses from '@/ui/PageHead.module.css';
import { AppliedSelection } from './AppliedSelection';
import { hasTitles } from './about-runs';
import { RunCard } from './RunCard';
import { RunChoice } from './RunChoice';
import { runCards, trendCard } from './run-cards';
import classes from './runs.module.css';
import { StandOuts } from './StandOuts';
import { StepMatching } from './StepMatching';

interface ComparedRunsProps {
  readonly runs: readonly RunSummary[];
  readonly shown: RunSummary;
}

/** The choice of runs, and the cards on which they are compared. */
export function ComparedRuns({ runs, shown }: ComparedRunsProps) {
  const left = useStore((store) => store.leftRuns);
  const leaveRuns = useStore((store) => store.leaveRuns);
  const [match, setMatch] = useState<StepMatch>('number');
  const chosen = useMemo(() => chosenRuns(runs, shown, left), [runs, shown, left]);
  const compared = useComparedRuns(chosen);
  const named = useMemo(() => namedRuns(compared), [compared]);
  const titled = named.every(hasTitles);
  const shared = useMemo(() => ({ [MATCH_CHOICE]: titled ? match : 'number' }), [titled, match]);
  const toggle = (id: RunId) => {
    const ids = new Set(chosen.map((run) => run.id));
    if (!ids.delete(id)) ids.add(id);
    leaveRuns(runs.map((run) => run.id).filter((each) => !ids.has(each)));
  };
  return (
    <>
      <div className={classes.choices}>
        <RunChoice runs={runs} chosen={chosen} onToggle={toggle} />
        <StepMatching match={match} titled={titled} onChoose={setMatch} />
      </div>
      <AppliedSelection compared={compared} />
      {new Set(chosen.map(({ slug }) => slug)).size > 1 && (
        <p className={headClasses.caution} role="note">
          These runs are of different courses: a step, week or question of one number need not be the same in
          each. Believe only what does not hang on them.
        </p>
      )}
      {named.length < 2 ? (
        <p className={classes.alone}>Choose two runs or more to compare them.</p>
      ) : (
        <>
          <StandOuts runs={named} filter={compared.filter} shared={shared} />
          {(named.length > 2 ? [trendCard, ...runCards] : runCards).map((name) => (
            <RunCard key={name} name={name} runs={named} filter={compared.filter} shared={shared} />
          ))}
        </>
      )}
    </>
  );
}
