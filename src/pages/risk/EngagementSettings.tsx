import { Button, NumberInput } from '@mantine/core';
import { defaultWeights, type EngagementPart, engagementParts } from '@/course/settings';
import { useStore } from '@/store';
import { useEdit } from '@/store/use-edit';
import type { CurrentRun } from '@/store/use-run';
import classes from './risk.module.css';

const labels: Readonly<Record<EngagementPart, string>> = {
  regularity: 'Regularity',
  completion_rate: 'Share of visited steps completed',
  first_attempt_score: 'First answers right',
  comments: 'Comments (20 or more count in full)',
  study_time: 'Study time (in full from what one in twenty exceeds)',
  recency: 'Recency (none after 14 days of silence)',
};

/** How much each part of the engagement score counts: a setting of the run, obeyed wherever the score is shown. */
export function EngagementSettings({ current }: { readonly current: CurrentRun }) {
  const placed = useStore((store) => store.placed);
  return (
    <details className={classes.training}>
      <summary>How engagement is weighed</summary>
      <p className={classes.quiet}>
        The score is the mean of these parts, each from 0 to 1, by these weights. What no file tells of is
        left out, and the others make up for it. The weights hold on the overview and the learner’s page, too.
      </p>
      <Weights key={`${current.run.id} ${placed}`} current={current} />
    </details>
  );
}

function Weights({ current: { run, course, changes } }: { readonly current: CurrentRun }) {
  const change = useStore((store) => store.changeSettings);
  const { engagementWeights: _, ...others } = changes;
  const weights = useEdit(course.engagementWeights ?? defaultWeights, (engagementWeights) =>
    change(run.id, { ...others, engagementWeights }),
  );
  return (
    <>
      {engagementParts.map((part) => (
        <NumberInput
          key={part}
          size="sm"
          label={labels[part]}
          min={0}
          max={10}
          step={0.05}
          clampBehavior="strict"
          value={weights.value[part]}
          onChange={(value) =>
            typeof value === 'number' && value >= 0 && weights.set({ ...weights.value, [part]: value })
          }
        />
      ))}
      <Button
        variant="default"
        size="xs"
        disabled={course.engagementWeights === undefined}
        onClick={() => {
          weights.replace(defaultWeights);
          change(run.id, others);
        }}
      >
        Back to the usual weights
      </Button>
    </>
  );
}
