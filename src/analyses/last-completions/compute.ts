import { lastSteps } from '@/course/last-step';
import { stepsInUse } from '@/course/steps-in-use';
import type { Compute } from '../context';
import type { LastCompletionsResult } from './tables';

/** At which step learners' latest completion is. */
export const compute: Compute<LastCompletionsResult> = ({ run, rows }) => {
  const activity = rows('step-activity');
  if (!activity) return { last_completions: [] };
  const counts = new Int32Array(run.steps.labels.length);
  let all = 0;
  for (const place of lastSteps(activity, 'last_completed_at', run.people.ids.length)) {
    if (place < 0) continue;
    counts[place]++;
    all++;
  }
  if (all === 0) return { last_completions: [] };
  let lost = 0;
  const last_completions = Array.from(stepsInUse(run), (place) => {
    lost += counts[place];
    return {
      week_number: run.steps.weeks[place],
      step_number: run.steps.numbers[place],
      last_completed: counts[place],
      lost,
      remaining: all - lost,
      remaining_share: (all - lost) / all,
    };
  });
  return { last_completions };
};
