import type { AnalysisContext } from '@/analyses/context';
import { lastVisitedSteps } from '@/course/last-step';
import type { Run } from '@/course/run';
import type { CourseSettings } from '@/course/settings';
import type { LearnersAt } from '@/interventions/learners-at';
import { type Cut, type CutChoice, cutAt } from '@/risk/cut';
import { featuresAt } from '@/risk/features';
import { type FeatureId, featureIds } from '@/risk/features/definitions';
import { unknownFeatures } from '@/risk/features/unknown';
import { localTime } from '@/stats/local-time';
import { nextSteps } from './next-steps';

/** The features that say nothing for want of a file, or of a video step until then. */
function unknownAt(run: Run, settings: CourseSettings, cut: Cut): readonly FeatureId[] {
  const videos = run.steps.labels.some(
    (label, place) => settings.steps[label]?.type === 'video' && run.steps.weeks[place] <= cut.week,
  );
  const unknown = new Set(unknownFeatures([{ run, settings }]).flatMap(({ features }) => features));
  if (!videos) unknown.add('video_completion');
  return featureIds.filter((id) => unknown.has(id));
}

/**
 * The learners of the selected group who are on the course at a cut, by the course's clock and whatever times are selected;
 * null where the course's start is not known.
 */
export function answerFeaturesAt(
  { run, settings, population }: AnalysisContext,
  { cut: choice }: { readonly cut: CutChoice },
): LearnersAt | null {
  const time = localTime(settings.timeZone);
  const cut = cutAt(choice, settings, time);
  if (!cut) return null;
  const { learners, columns, quietDays } = featuresAt(run, settings, time, cut);
  const rows = [...learners.keys()].filter((row) => population.has[learners[row]] === 1);
  const people = rows.map((row) => learners[row]);
  const chosen = (values: Float64Array) => Float64Array.from(rows, (row) => values[row]);
  const last = lastVisitedSteps(run, cut.at);
  const next = nextSteps(run, cut.at, last);
  const label = (place: number) => (place < 0 ? null : run.steps.labels[place]);
  return {
    run: run.id,
    cut,
    ids: people.map((person) => run.people.ids[person]),
    columns: Object.fromEntries(featureIds.map((id) => [id, chosen(columns[id])])) as LearnersAt['columns'],
    quietDays: chosen(quietDays),
    lastSteps: people.map((person) => label(last[person])),
    nextSteps: people.map((person) => label(next[person])),
    unknown: unknownAt(run, settings, cut),
    reached: run.dataEnd !== null && run.dataEnd >= cut.lastDay,
  };
}
