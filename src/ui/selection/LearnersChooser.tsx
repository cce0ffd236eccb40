import { useStore } from '@/store';
import { useAnswers } from '@/store/use-answers';
import { useRun } from '@/store/use-run';
import { Answers } from './Answers';
import { ChooserDialog } from './ChooserDialog';
import { Conditions } from './Conditions';
import type { ChooserProps } from './deferred-selection';
import { EnrolledBetween } from './EnrolledBetween';
import { ReadyConditions } from './ReadyConditions';
import { didConditions, windowConditions } from './ready';
import { SavedGroups } from './SavedGroups';

/** Chooses the learners whose events count. */
export function LearnersChooser({ onClose }: ChooserProps) {
  const current = useRun();
  const group = useStore(({ filter }) => filter.group);
  const answers = useAnswers();
  if (!current) return null;
  const known = { datasets: current.run.datasets, course: current.course, answers };
  return (
    <ChooserDialog title="Choose learners" onClose={onClose}>
      <Conditions group={group} />
      <SavedGroups group={group} known={known} />
      <ReadyConditions title="By what they did" conditions={didConditions} known={known} />
      <ReadyConditions title="By when they enrolled" conditions={windowConditions} known={known}>
        <EnrolledBetween known={known} />
      </ReadyConditions>
      {answers && answers.length > 0 && <Answers answers={answers} known={known} />}
    </ChooserDialog>
  );
}
