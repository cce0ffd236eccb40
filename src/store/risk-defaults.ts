import type { CourseSettings } from '@/course/settings';
import type { ModelSource, RiskRequest, RunSummary } from '@/engine/protocol';
import { dayOf } from '@/stats/timestamp';
import { startOf } from './compared-runs';
import { selectRun } from './filters';
import type { Store } from './index';
import type { RiskChoices } from './risk';
import { selectChanges, settingsOf } from './settings';

/** A finished run is looked at when there is something to see, and still something to do. */
const USUAL_WEEK = 2;

type Known = { readonly run: RunSummary; readonly course: CourseSettings };

/** Whether a run's data reaches its end, so that it is known what became of its learners. */
function hasEnded({ run, course }: Known): boolean {
  return run.dataEnd !== null && course.endDate !== null && run.dataEnd >= course.endDate;
}

/** The last course week that the data holds as a whole; week 2 of a run that has ended. */
export function usualWeek({ run, course }: Known): number {
  if (hasEnded({ run, course })) return Math.min(USUAL_WEEK, course.weeks);
  if (run.dataEnd === null || course.startDate === null) return 1;
  const days = dayOf(run.dataEnd) - dayOf(course.startDate) + 1;
  return Math.min(Math.max(1, Math.floor(days / 7)), course.weeks);
}

/** The other runs of the course that have ended, the earliest first. */
export function endedRuns(state: Pick<Store, 'summary' | 'changes'>, shown: RunSummary): readonly Known[] {
  return state.summary.runs
    .filter(({ id, slug }) => id !== shown.id && slug === shown.slug)
    .map((run) => ({ run, course: settingsOf(run, selectChanges(run.id)(state)) }))
    .filter(hasEnded)
    .toSorted((a, b) => (startOf(a) < startOf(b) ? -1 : 1));
}

/** All earlier runs of the course that have ended; where there is none the run itself, if it has. */
function usualSource(state: Pick<Store, 'summary' | 'changes'>, shown: Known): ModelSource {
  const earlier = endedRuns(state, shown.run).filter((each) => startOf(each) < startOf(shown));
  if (earlier.length === 0 && hasEnded(shown)) return { kind: 'itself' };
  return { kind: 'runs', runs: earlier.map(({ run }) => run.id) };
}

/** What is chosen for the shown run, with what is usual where nothing is. */
export function selectRiskChoices(
  state: Pick<Store, 'summary' | 'changes' | 'riskChoices'>,
  run: RunSummary,
): Required<RiskChoices> {
  const course = settingsOf(run, selectChanges(run.id)(state));
  return {
    cut: { kind: 'week', week: usualWeek({ run, course }) },
    outcome: 'under_half',
    source: usualSource(state, { run, course }),
    penalty: 1,
    balanced: false,
    trees: false,
    ...(Object.hasOwn(state.riskChoices, run.id) ? state.riskChoices[run.id] : {}),
  };
}

/** What the shown run's learners at risk hang on; null where nothing is loaded. */
export function selectRiskRequest(state: Store): RiskRequest | null {
  const run = selectRun(state);
  if (!run) return null;
  const choices = selectRiskChoices(state, run);
  const taught = choices.source.kind === 'runs' ? choices.source.runs : [];
  const settings = Object.fromEntries([run.id, ...taught].map((id) => [id, selectChanges(id)(state)]));
  return { run: run.id, settings, ...choices };
}
