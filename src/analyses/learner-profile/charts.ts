import type { CardView, Chart } from '@/analyses/definition';
import { answerName } from '@/words/answers';
import { count, counted, percent } from '@/words/numbers';
import { labelledBars } from '../chart-kit/bars';
import { layeredSpec } from '../chart-kit/spec';
import { wholeOf } from '../withholding/wholes';
import { type ProfileField, profileWords, valuePlace } from './fields';
import { chosenField } from './findings';
import type { LearnerProfileResult, LearnerProfileRow } from './tables';

const MOST_BARS = 15;
const ROW = 30;

const layers = labelledBars({
  name: 'name',
  value: 'learners',
  title: 'Learners',
  label: 'label',
  labelWidth: 110,
  tooltip: [
    { field: 'name', title: 'Value' },
    { field: 'learners', title: 'Learners', count: true },
    { field: 'share', title: 'Share of those known' },
    { field: 'fully', title: 'Fully participated' },
    { field: 'unenrolled', title: 'Unenrolled' },
    { field: 'visited', title: 'Visited a step' },
  ],
});

type Bar = Omit<LearnerProfileRow, 'field' | 'share_of_answered'> & { readonly name: string };

/** The field's values in their own order, or the most frequent first; the many rare ones together at the end. */
function bars(rows: readonly LearnerProfileRow[], field: ProfileField): readonly Bar[] {
  const sorted = rows
    .toSorted((a, b) => valuePlace(field, a.value) - valuePlace(field, b.value) || b.learners - a.learners)
    .map((row) => ({ ...row, name: answerName(field, row.value) }));
  if (sorted.length <= MOST_BARS) return sorted;
  const rest = sorted.slice(MOST_BARS - 1);
  const sum = (column: 'learners' | 'fully_participating' | 'unenrolled' | 'visited_step') =>
    rest.reduce((all, row) => all + (row[column] ?? 0), 0);
  return [
    ...sorted.slice(0, MOST_BARS - 1),
    {
      value: '',
      name: counted(rest.length, 'other'),
      learners: sum('learners'),
      fully_participating: sum('fully_participating'),
      unenrolled: sum('unenrolled'),
      visited_step: rest.some(({ visited_step }) => visited_step === null) ? null : sum('visited_step'),
    },
  ];
}

/** The values of the chosen field as bars, with their learners and their share of those known. */
export function profileChart(result: LearnerProfileResult, view: CardView): Chart | null {
  const field = chosenField(view);
  const rows = result.learner_profile.filter((row) => row.field === field);
  if (rows.length === 0) return null;
  const answered = wholeOf(
    view,
    field,
    rows.reduce((sum, { learners }) => sum + learners, 0),
  );
  const part = (some: number | null, all: number) =>
    some === null ? 'not known' : `${count(some)} (${percent(some, all)})`;
  const values = bars(rows, field).map((bar, rank) => ({
    name: bar.name,
    rank,
    learners: bar.learners,
    share: percent(bar.learners, answered),
    label: `${count(bar.learners)} · ${percent(bar.learners, answered)}`,
    fully: part(bar.fully_participating, bar.learners),
    unenrolled: part(bar.unenrolled, bar.learners),
    visited: part(bar.visited_step, bar.learners),
  }));
  const listed = values.slice(0, 5).map(({ name, label }) => `${name} ${label}`);
  const summary = `Bars of ${counted(answered, 'learner')} by ${profileWords[field]}: ${listed.join('; ')}${values.length > 5 ? '; and more' : ''}.`;
  return { spec: layeredSpec({ height: values.length * ROW, layers }), values, summary };
}
