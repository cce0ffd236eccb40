import type { CardView, Chart } from '@/analyses/definition';
import { count, counted, percent } from '@/words/numbers';
import { labelledIntervals } from '../chart-kit/labelled-intervals';
import { percentLabels } from '../chart-kit/panels';
import { layeredSpec } from '../chart-kit/spec';
import { chosenFate, cohortLabel } from './findings';
import { cohorts, type EnrolmentCohortsResult, fateWords } from './tables';

const ROW = 40;

/** For each time of enrolling, the share with the chosen outcome and its interval. */
export function cohortChart(result: EnrolmentCohortsResult, view: CardView): Chart | null {
  const fate = chosenFate(view);
  const rows = result.enrolment_cohorts.filter(({ outcome }) => outcome === fate);
  if (rows.length === 0) return null;
  const names = cohorts
    .filter((cohort) => rows.some((row) => row.cohort === cohort))
    .map((cohort) => cohortLabel(cohort, view));
  const values = rows.map((row) => ({
    name: cohortLabel(row.cohort, view),
    value: 100 * row.share,
    low: 100 * row.low,
    high: 100 * row.high,
    label: percent(row.share, 1),
    part: `${count(row.reached)} of ${counted(row.learners, 'learner')}`,
    interval: `${percent(row.low, 1)} to ${percent(row.high, 1)}`,
  }));
  const largest = Math.max(...values.map(({ high }) => high));
  const spec = layeredSpec({
    height: names.length * ROW,
    layers: labelledIntervals({
      names,
      domain: [0, Math.min(100, Math.max(10, Math.ceil(largest / 10) * 10))],
      title: `${fateWords[fate]}, with 95 % interval`,
      labelExpr: percentLabels,
      labelWidth: 74,
      tooltip: [
        { field: 'name', title: 'Enrolled' },
        { field: 'part', title: fateWords[fate] },
        { field: 'label', title: 'Share' },
        { field: 'interval', title: '95 % interval' },
      ],
    }),
  });
  const listed = values.map(({ name, label, part }) => `${name} ${label} (${part})`).join('; ');
  return { spec, values, summary: `${fateWords[fate]}, by when learners enrolled: ${listed}.` };
}
