import type { CardView, Chart } from '@/analyses/definition';
import { count, counted } from '@/words/numbers';
import { knownRows } from './known';
import { measurePanels, measureRows } from './measure-panels';
import { type SessionSummaryResult, sessionGroupWords } from './tables';

const fields = [
  { field: 'group', title: 'Group' },
  { field: 'measure', title: 'Measure' },
  { field: 'statistic', title: 'Statistic' },
  { field: 'text', title: 'Value' },
  { field: 'learners_text', title: 'Learners' },
] as const;

/** Medians beside means of four measures for each group, a panel for each measure. */
export function sessionChart(result: SessionSummaryResult, view: CardView): Chart | null {
  const shown = knownRows(result, view).filter(({ learners }) => learners !== null && learners > 0);
  if (shown.length === 0) return null;
  const names = shown.map(({ group }) => sessionGroupWords[group]);
  const values = shown.flatMap((row, place) =>
    measureRows(row).map((bar) => ({
      group: names[place],
      ...bar,
      learners_text: count(row.learners ?? 0),
    })),
  );
  return {
    spec: measurePanels('group', names, fields),
    values,
    summary: `Median and mean of sessions, study time, session length and span for ${counted(shown.length, 'group')} of learners.`,
  };
}
