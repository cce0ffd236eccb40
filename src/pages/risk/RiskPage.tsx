import { memo } from 'react';
import type { RiskAssessment } from '@/engine/protocol';
import { NotSelected } from '@/pages/cut/NotSelected';
import { StoodThen } from '@/pages/cut/StoodThen';
import { useRunName } from '@/pages/cut/use-run-name';
import { Privacy } from '@/pages/learners/Privacy';
import { outcomes } from '@/risk/outcome';
import { useRisk } from '@/store/use-risk';
import { type CurrentRun, useRun } from '@/store/use-run';
import { PageHead } from '@/ui/PageHead';
import { RunCautions } from '@/ui/RunCautions';
import { longDate } from '@/words/dates';
import { runName } from '@/words/run-name';
import { RiskList } from './list/RiskList';
import { ModelCard } from './ModelCard';
import { RiskControls } from './RiskControls';
import { RiskStatus } from './RiskStatus';
import classes from './risk.module.css';

/** Who may drop out, why, and how far to believe it. */
export function RiskPage() {
  const current = useRun();
  return current && <LearnersAtRisk key={current.run.id} current={current} />;
}

function LearnersAtRisk({ current }: { readonly current: CurrentRun }) {
  const risk = useRisk();
  const nameOf = useRunName(current);
  const answer = risk.answer?.ok ? risk.answer : null;
  return (
    <>
      <PageHead title="Learners at risk" lead="Who may drop out, why, and how far to believe it." />
      <div className={classes.about}>
        <p>
          A model looks at what each learner did up to a day you choose: steps, quiz answers, comments, days
          and pauses, never who they are. It has learnt from learners whose outcome is known, those of an
          earlier run where one is loaded, and gives each learner of this run a probability. It is trained
          here, on this device, and needs no network. Learners are those who had visited a step by then and
          had not unenrolled.
        </p>
        <Privacy />
      </div>
      <RunCautions />
      <NotSelected>The model knows all up to the day chosen below.</NotSelected>
      <RiskControls nameOf={nameOf} />
      <RiskStatus risk={risk} nameOf={nameOf} />
      {answer && (
        <div className={classes.result} aria-busy={risk.stale}>
          <Result assessment={answer.assessment} current={current} nameOf={nameOf} />
        </div>
      )}
    </>
  );
}

interface ResultProps {
  readonly assessment: RiskAssessment;
  readonly current: CurrentRun;
  readonly nameOf: (run: string) => string;
}

/** The list and the model's cards; not drawn anew for each report of how far the next assessment is. */
const Result = memo(function Result({ assessment, current: { course, run }, nameOf }: ResultProps) {
  return (
    <>
      <StoodThen dataEnd={run.dataEnd} lastDay={assessment.lastDay} />
      <RiskList assessment={assessment} phrase={outcomes[assessment.outcome].phrase} />
      <ModelCard
        assessment={assessment}
        nameOf={nameOf}
        about={`${runName(course, run)} · known at the end of ${longDate(assessment.lastDay)}`}
      />
    </>
  );
});
