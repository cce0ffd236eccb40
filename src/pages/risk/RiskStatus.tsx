import { Button, Progress } from '@mantine/core';
import { useStore } from '@/store';
import type { RiskState } from '@/store/use-risk';
import { failureSentence } from '@/ui/messages/failures';
import headClasses from '@/ui/PageHead.module.css';
import classes from './risk.module.css';
import { cautionSentence, progressSentence, refusalSentence } from './words';

interface RiskStatusProps {
  readonly risk: RiskState;
  readonly nameOf: (run: string) => string;
}

/** How far the assessment is, why there is none, and what to know before it is believed. */
export function RiskStatus({ risk: { answer, stale, working, progress, failure }, nameOf }: RiskStatusProps) {
  const cancel = useStore((store) => store.cancelRisk);
  const assess = useStore((store) => store.assessRisk);
  if (working) {
    return (
      <section className={classes.progress} aria-label="Assessment">
        <p role="status">{progressSentence(progress)}</p>
        <Progress
          value={progress && progress.of > 0 ? (100 * progress.done) / progress.of : 0}
          size="sm"
          aria-label="Share of this part that is done"
        />
        <Button variant="default" size="xs" onClick={cancel}>
          Cancel
        </Button>
      </section>
    );
  }
  if (failure) {
    return (
      <section className={classes.progress} aria-label="Assessment">
        <p role="alert">
          {failure.code === 'cancelled'
            ? `Cancelled. ${answer ? 'What is below is of earlier choices.' : 'There is no list yet.'}`
            : failureSentence(failure)}
        </p>
        <Button variant="default" size="xs" onClick={() => void assess()}>
          Assess the learners
        </Button>
      </section>
    );
  }
  if (!answer || stale) return null;
  if (!answer.ok) {
    return (
      <p className={classes.refusal} role="alert">
        {refusalSentence(answer.refusal)}
      </p>
    );
  }
  return answer.assessment.cautions.map((caution) => (
    <p key={caution.code} className={headClasses.caution} role="note">
      {cautionSentence(caution, nameOf)}
    </p>
  ));
}
