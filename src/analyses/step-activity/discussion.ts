import type { CardTable, CardView, Finding } from '@/analyses/definition';
import type { DatasetId } from '@/formats/format';
import { largest } from '@/stats/extent';
import { notLoaded } from '@/words/files';
import { inWordsUpTo } from '@/words/list';
import { count, counted, percent } from '@/words/numbers';
import { finding } from '../sentence';
import { label, total } from './findings';
import { stepActivityColumns } from './step-table';
import type { StepActivity } from './tables';

/** What learners write at steps, and the file that tells. */
export const discussions = [
  { field: 'comments', title: 'Comments', dataset: 'comments' },
  { field: 'responses', title: 'Quiz responses', dataset: 'question-response' },
] as const satisfies readonly { field: string; title: string; dataset: DatasetId }[];

type Discussion = (typeof discussions)[number];

const isKnown = ({ dataset }: Discussion, { datasets }: CardView) => datasets.includes(dataset);

/** Where most comments and quiz responses are, and which file is missing. */
export function discussionFindings(
  { step_activity: rows }: StepActivity,
  view: CardView,
): readonly Finding[] {
  const known = discussions.filter((each) => isKnown(each, view));
  const missing = discussions.filter((each) => !isKnown(each, view));
  return [...known.flatMap(({ field }) => most(rows, field)), ...missing.map(unknown)];
}

function most(rows: StepActivity['step_activity'], column: Discussion['field']): Finding[] {
  const all = total(rows, column);
  if (all === 0) return [];
  const top = largest(rows.map((row) => row[column]));
  const steps = rows.filter((row) => row[column] === top).map(label);
  const places = rows.filter((row) => row[column] > 0).length;
  const [verb, noun] = column === 'comments' ? ['wrote', 'comment'] : ['gave', 'quiz response'];
  const where =
    steps.length > 1
      ? `steps ${inWordsUpTo(3, steps)} have the most (${count(top)} each)`
      : `step ${steps[0]} has the most (${count(top)}, ${percent(top, all)})`;
  const spread = places === 1 ? `, all at step ${steps[0]}` : ` at ${counted(places, 'step')}; ${where}`;
  const text = `Learners ${verb} ${counted(all, noun)}${spread}.`;
  return [finding(`most-${column}`, text, { total: all, most: top, steps: places, step: steps[0] }, all)];
}

function unknown({ field, title, dataset }: Discussion): Finding {
  return { key: `unknown-${field}`, text: notLoaded(title, dataset), values: { dataset } };
}

const columns = stepActivityColumns('comments', 'responses');

/** The comments and responses at each step; null where their file is missing. */
export function discussionTable(result: StepActivity, view: CardView): CardTable {
  const table = columns(result, view);
  const lacking = discussions.filter((each) => !isKnown(each, view));
  const empty = Object.fromEntries(lacking.map(({ field }) => [field, null]));
  return { ...table, rows: table.rows.map((row) => ({ ...row, ...empty })) };
}
