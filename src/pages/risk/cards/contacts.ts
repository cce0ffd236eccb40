import { type MatrixCell, matrixLayers } from '@/analyses/chart-kit/matrix';
import { layeredSpec } from '@/analyses/chart-kit/spec';
import type { Chart, Finding } from '@/analyses/definition';
import { column, tableSchema } from '@/analyses/schema';
import { baselineIds, baselineWords } from '@/risk/evaluate/baselines';
import { type ContactList, contactList } from '@/risk/evaluate/contact-list';
import { outcomes } from '@/risk/outcome';
import { plainNumber } from '@/words/durations';
import { inWords } from '@/words/list';
import { counted, percent, rateWords } from '@/words/numbers';
import { judged, judgedOn, judgedWords, type RiskCard, type RiskView } from './card';

const ROW = 64;

type ContactRow = {
  readonly ordered_by: string;
  readonly list_length: number;
  readonly true_positives: number;
  readonly false_positives: number;
  readonly false_negatives: number;
  readonly true_negatives: number;
  readonly precision: number | null;
  readonly precision_low: number;
  readonly precision_high: number;
  readonly recall: number | null;
  readonly recall_low: number;
  readonly recall_high: number;
  readonly tied: number;
};

const share = (label: string, of: string) => column('rate', label, of);

/** The rows behind the card’s chart. */
export const contactsTable = tableSchema<ContactRow>('risk_contact_lists', 'way to order the learners', {
  ordered_by: column('label', 'Ordered by', 'What the list is ordered by.', {
    model: 'The model',
    ...baselineWords,
  }),
  list_length: column('count', 'Length', 'Learners on the list.'),
  true_positives: column('number', 'Listed, came about', 'On the list, and the outcome came about.'),
  false_positives: column('number', 'Listed, did not', 'On the list, and it did not come about.'),
  false_negatives: column('number', 'Not listed, came about', 'Not on the list, and it came about.'),
  true_negatives: column('number', 'Not listed, did not', 'Not on the list, and it did not come about.'),
  precision: share('Precision', 'The share of the list for whom the outcome came about.'),
  precision_low: share('Precision: at least', 'Lower end of its 95 % interval (Wilson).'),
  precision_high: share('Precision: at most', 'Upper end of its 95 % interval (Wilson).'),
  recall: share('Recall', 'The share of those for whom the outcome came about who are on the list.'),
  recall_low: share('Recall: at least', 'Lower end of its 95 % interval (Wilson).'),
  recall_high: share('Recall: at most', 'Upper end of its 95 % interval (Wilson).'),
  tied: column(
    'count',
    'Tied at its end',
    'Learners of equal score where the list ends, among whom the choice is left open; figures are means over all choices.',
  ),
});

const known = (value: number) => (Number.isFinite(value) ? value : null);

function rowOf(by: string, list: ContactList): ContactRow {
  return {
    ordered_by: by,
    list_length: list.length,
    true_positives: list.truePositives,
    false_positives: list.falsePositives,
    false_negatives: list.falseNegatives,
    true_negatives: list.trueNegatives,
    precision: known(list.precision),
    precision_low: list.precisionInterval.low,
    precision_high: list.precisionInterval.high,
    recall: known(list.recall),
    recall_low: list.recallInterval.low,
    recall_high: list.recallInterval.high,
    tied: list.tied,
  };
}

const LISTED = 'On the list';
const LEFT = 'Not on the list';
const CAME = 'The outcome came about';
const DID_NOT = 'The outcome did not';

function matrixChart(list: ContactList, all: number): Chart {
  const cell = (row: string, columnName: string, value: number): MatrixCell & { text: string } => ({
    row,
    column: columnName,
    value,
    label: plainNumber(value),
    text: `${plainNumber(value)} of ${counted(all, 'learner')} (${percent(value, all)})`,
  });
  const values = [
    cell(LISTED, CAME, list.truePositives),
    cell(LISTED, DID_NOT, list.falsePositives),
    cell(LEFT, CAME, list.falseNegatives),
    cell(LEFT, DID_NOT, list.trueNegatives),
  ];
  const layers = matrixLayers({
    rows: [LISTED, LEFT],
    columns: [CAME, DID_NOT],
    title: 'What became of the learners',
    most: Math.max(...values.map(({ value }) => value ?? 0), 1),
    tooltip: [
      { field: 'row', title: 'List' },
      { field: 'column', title: 'Outcome' },
      { field: 'text', title: 'Learners' },
    ],
  });
  return {
    spec: layeredSpec({ height: 2 * ROW, layers }),
    values,
    summary: `Learners by list and outcome: ${inWords(values.map(({ row, column: name, label }) => `${row.toLowerCase()}, ${name.toLowerCase()}: ${label}`))}.`,
  };
}

function findings(lists: ReadonlyMap<string, ContactList>, view: RiskView): Finding[] {
  const evaluation = judgedOn(view.assessment);
  const own = lists.get('model');
  if (!evaluation || !own) return [];
  const { phrase } = outcomes[view.assessment.outcome];
  const between = `95 % interval ${rateWords(own.precisionInterval.low)} to ${rateWords(own.precisionInterval.high)}`;
  const first = `Of the ${counted(own.length, 'learner')} with the highest risk, ${plainNumber(own.truePositives)} ${phrase}: ${rateWords(own.precision)} of the list (${between}), and ${rateWords(own.recall)} of all for whom that is so. Tried on ${judgedWords(evaluation, view)}.`;
  const others = baselineIds.map((id) => {
    const list = lists.get(id);
    return `“${baselineWords[id]}” ${rateWords(list?.precision ?? Number.NaN)}${list && list.tied > 0 ? ` (${counted(list.tied, 'learner')} tied at its end)` : ''}`;
  });
  const base = percent(evaluation.performance.atRisk, evaluation.performance.learners);
  return [
    judged(
      'precision',
      first,
      { length: own.length, precision: known(own.precision), recall: known(own.recall) },
      evaluation,
    ),
    judged(
      'baselines',
      `A list of the same length by a plain rule holds: ${inWords(others)}. Drawn at random it would hold ${base}.`,
      {},
      evaluation,
    ),
  ];
}

export const contactsCard: RiskCard = {
  id: 'contacts',
  question: 'Of those I can contact, for how many is it right?',
  definition: [
    'The list holds as many learners with the highest risk as the slider says. Precision is the share of the list for whom the outcome came about, recall the share of all for whom it came about who are on the list, each with Wilson’s 95 % interval.',
    'Where a list ends among learners of equal score, its figures are means over all ways of choosing among them. The two plain rules make lists of the same length from the same learners.',
  ],
  answer(view) {
    const evaluation = judgedOn(view.assessment);
    if (!evaluation) return null;
    const { scores, happened } = evaluation;
    const listOf = (way: keyof typeof scores) => contactList(scores[way], happened, view.contacts);
    const own = listOf('model');
    const lists = new Map<string, ContactList>([
      ['model', own],
      ...baselineIds.map((id) => [id, listOf(id)] as const),
    ]);
    return {
      findings: findings(lists, view),
      chart: matrixChart(own, happened.length),
      table: { schema: contactsTable, rows: [...lists].map(([way, list]) => rowOf(way, list)) },
    };
  },
};
