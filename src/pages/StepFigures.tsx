import { Skeleton } from '@mantine/core';
import type { CardView } from '@/analyses/definition';
import { isUnderWay } from '@/analyses/sentence';
import type { StepActivityResult } from '@/analyses/step-activity/tables';
import type { StepTimingResult } from '@/analyses/step-timing/tables';
import type { DatasetId } from '@/formats';
import { useStore } from '@/store';
import { useAnalysis } from '@/store/use-analysis';
import { type CurrentRun, useRun } from '@/store/use-run';
import { type Figure, FigureRow } from '@/ui/FigureRow';
import { plainNumber } from '@/words/durations';
import { count, counted, percent } from '@/words/numbers';
import { stepLabel } from '@/words/steps';
import { withheldFigures } from './withheld-figures';

type StepTables = StepActivityResult & StepTimingResult;

/**
 * A step's figures at a glance; none where learners have no activity at it.
 * @param withhold Under which counts are withheld: sums of what is left are then no whole that a share could be of.
 */
export function stepFigures(
  { step_activity, step_completion, step_timing }: StepTables,
  step: string,
  view: Pick<CardView, 'course' | 'dataEnd'> & { readonly datasets: readonly DatasetId[] },
  withhold = 0,
): readonly Figure[] {
  const isIt = (row: { readonly week_number: number; readonly step_number: number }) =>
    stepLabel(row.week_number, row.step_number) === step;
  const own = step_activity.find(isIt);
  if (!own) return [];
  const { visited, last_visited: stopped, remaining, comments } = own;
  const completed = step_completion.find(isIt)?.visited_completed ?? 0;
  const timing = step_timing.find(isIt);
  const [first] = step_activity;
  const learners = first.lost + first.remaining;
  const written = step_activity.reduce((sum, row) => sum + row.comments, 0);
  const ofSum = (part: number, sum: number) => withhold === 0 && `${percent(part, sum)} of ${count(sum)}`;
  const known = view.datasets.includes('comments');
  const minutes = timing?.median_minutes ?? null;
  return [
    { label: 'Visited', value: count(visited), note: ofSum(visited, learners) },
    {
      label: 'Completed',
      value: count(completed),
      note: `${percent(completed, visited)} of ${count(visited)}`,
    },
    {
      label: isUnderWay(view) ? 'Latest step so far' : 'Stopped here',
      value: count(stopped),
      note: ofSum(stopped, stopped + remaining),
    },
    {
      label: 'Comments',
      value: known ? count(comments) : '—',
      note: known ? ofSum(comments, written) : 'no comments file',
    },
    {
      label: 'Minutes, median',
      value: minutes === null ? '—' : plainNumber(minutes),
      note: counted(timing?.timed ?? 0, 'learner'),
    },
  ];
}

interface StepFiguresProps {
  readonly step: string;
}

/** The row of figures of one step, once they are computed. */
export function StepFigures({ step }: StepFiguresProps) {
  const current = useRun();
  const activity = useAnalysis('step-activity');
  const timing = useAnalysis('step-timing');
  const withhold = useStore((store) => store.withhold);
  if (!current) return null;
  if (activity.state === 'loading' || timing.state === 'loading') {
    return <Skeleton height={76} role="status" aria-label="Computing" />;
  }
  if (activity.state !== 'ok' || timing.state !== 'ok') return null;
  const tables = { ...activity.result, ...timing.result } as StepTables;
  const figures = withheldFigures(() => stepFigures(tables, step, viewOf(current), withhold), withhold);
  if (figures.length === 0) return <p>No learner has visited or completed this step.</p>;
  return <FigureRow stacked figures={figures} stale={activity.stale || timing.stale} />;
}

const viewOf = ({ course, run }: CurrentRun) => ({ course, dataEnd: run.dataEnd, datasets: run.datasets });
