import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { useStore } from '@/store';
import { useAnswers } from '@/store/use-answers';
import { useRun } from '@/store/use-run';
import { Answers } from './Answers';
import { ChooserDialog } from './ChooserDialog';
import { CompareWith } from './CompareWith';
import { Conditions } from './Conditions';
import { ChosenPlace, type GroupPlace } from './chosen-group';
import type { ChooserProps } from './deferred-selection';
import { EnrolledBetween } from './EnrolledBetween';
import { ReadyConditions } from './ReadyConditions';
import { didConditions, windowConditions } from './ready';
import { registrationWords } from './registration-words';
import { SavedGroups } from './SavedGroups';
import classes from './selection.module.css';

const places = [
  { value: 'selected', label: 'Group A' },
  { value: 'against', label: 'Group B' },
] as const;

/** Chooses the learners whose events count, and those with whom they are compared. */
export function LearnersChooser({ onClose }: ChooserProps) {
  const current = useRun();
  const against = useStore((store) => store.against);
  const [wanted, setPlace] = useState<GroupPlace>('selected');
  const place = against === null ? 'selected' : wanted;
  const answers = useAnswers();
  if (!current) return null;
  const { course, run } = current;
  const known = { datasets: run.datasets, course, answers, located: run.located };
  return (
    <ChooserDialog title="Choose learners" onClose={onClose}>
      {against !== null && (
        <SegmentedControl
          fullWidth
          mt="md"
          aria-label="Which group to choose"
          data={places.map((each) => ({ ...each }))}
          value={place}
          onChange={setPlace}
        />
      )}
      <ChosenPlace value={place}>
        <Conditions />
        <SavedGroups known={known} />
        {against === null && <CompareWith known={known} onCompare={() => setPlace('against')} />}
        <ReadyConditions title="By what they did" conditions={didConditions} known={known} />
        <ReadyConditions title="By when they enrolled" conditions={windowConditions} known={known}>
          <p className={classes.reason}>{registrationWords(course)}</p>
          <EnrolledBetween known={known} />
        </ReadyConditions>
        {answers && answers.length > 0 && <Answers answers={answers} known={known} />}
      </ChosenPlace>
    </ChooserDialog>
  );
}
