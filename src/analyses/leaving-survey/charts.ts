import type { CardView, Chart } from '@/analyses/definition';
import { count, counted, percent } from '@/words/numbers';
import { labelledBars } from '../chart-kit/bars';
import { matrixLayers } from '../chart-kit/matrix';
import { layeredSpec } from '../chart-kit/spec';
import { wholeOf } from '../withholding/wholes';
import { lastSteps } from './last-steps';
import { overTimeChart } from './over-time-chart';
import { reasonNames } from './reasons';
import type { LeavingSurveyResult } from './tables';

const ROW = 32;
const MOST_STEPS = 20;

const bars = (title: string) =>
  labelledBars({
    name: 'name',
    value: 'responses',
    title: 'Responses',
    label: 'label',
    labelWidth: 90,
    tooltip: [
      { field: 'full', title },
      { field: 'label', title: 'Responses' },
    ],
  });

/** The reasons, the most frequent first. */
export function reasonChart({ leaving_reasons: rows }: LeavingSurveyResult): Chart | null {
  if (rows.length === 0) return null;
  const names = reasonNames(rows.map(({ leaving_reason }) => leaving_reason));
  const values = rows.map(({ leaving_reason, responses, share }, rank) => ({
    name: names.get(leaving_reason) ?? leaving_reason,
    full: leaving_reason,
    rank,
    responses,
    label: `${count(responses)} · ${percent(share, 1)}`,
  }));
  const listed = values.map(({ name, label }) => `${name} ${label}`).join('; ');
  const spec = layeredSpec({ height: rows.length * ROW, layers: bars('Reason') });
  return { spec, values, summary: `Bars of reasons for leaving: ${listed}.` };
}

/** Reasons by weeks of the course, with all weeks before its start and after its end put together; or week by week. */
export function timeChart(result: LeavingSurveyResult, view: CardView): Chart | null {
  if (view.choices.show === 'time') return overTimeChart(result, view);
  const { leaving_weeks: rows } = result;
  if (rows.length === 0) return null;
  const { weeks } = view.course;
  const names = Array.from({ length: weeks }, (_, week) => `${week + 1}`);
  const columns = ['Before', ...names, 'After'];
  const columnOf = (week: number) => (week < 1 ? 'Before' : week > weeks ? 'After' : `${week}`);
  const reasons = [...new Set(rows.map(({ leaving_reason }) => leaving_reason))];
  return reasonMatrix(reasons, columns, 'Responses by week of the course', (reason, column) =>
    rows.filter((row) => row.leaving_reason === reason && columnOf(row.course_week) === column),
  );
}

/** Reasons by the week of the last completed step. */
function weekChart({ leaving_steps: rows }: LeavingSurveyResult): Chart | null {
  if (rows.length === 0) return null;
  const weeks = rows.flatMap(({ week_number }) => (week_number === null ? [] : [week_number]));
  const last = Math.max(0, ...weeks);
  const columns = ['None', ...Array.from({ length: last }, (_, week) => `${week + 1}`)];
  const reasons = [...new Set(rows.map(({ leaving_reason }) => leaving_reason))];
  return reasonMatrix(reasons, columns, 'Responses by week of the last step', (reason, column) =>
    rows.filter((row) => row.leaving_reason === reason && `${row.week_number ?? 'None'}` === column),
  );
}

/** The last completed steps in course order, with their responses, or the reasons by the week of that step. */
export function stepChart(result: LeavingSurveyResult, view: CardView): Chart | null {
  if (view.choices.by === 'week') return weekChart(result);
  const all = lastSteps(result, view);
  if (all.length === 0) return null;
  const sum = all.reduce((before, { responses }) => before + responses, 0);
  const total = wholeOf(view, 'responses', sum);
  const least = all.map(({ responses }) => responses).toSorted((a, b) => b - a)[MOST_STEPS] ?? 0;
  const shown = all.length > MOST_STEPS ? all.filter(({ responses }) => responses > least) : all;
  const rest = sum - shown.reduce((before, { responses }) => before + responses, 0);
  const named = shown.map(({ name, responses }) => ({ name, responses }));
  const values = [...named, ...(rest > 0 ? [{ name: 'Other steps', responses: rest }] : [])].map(
    ({ name, responses }, rank) => ({
      name,
      full: name,
      rank,
      responses,
      label: `${count(responses)} · ${percent(responses, total)}`,
    }),
  );
  const spec = layeredSpec({ height: values.length * 28, layers: bars('Last completed step') });
  return { spec, values, summary: `Bars of ${counted(total, 'response')} by last completed step.` };
}

function reasonMatrix(
  reasons: readonly string[],
  columns: readonly string[],
  title: string,
  rowsOf: (reason: string, column: string) => readonly { readonly responses: number }[],
): Chart {
  const names = reasonNames(reasons);
  const cells = reasons.flatMap((reason) =>
    columns.map((column) => {
      const responses = rowsOf(reason, column).reduce((sum, row) => sum + row.responses, 0);
      return {
        row: names.get(reason) ?? reason,
        column,
        full: reason,
        value: responses > 0 ? responses : null,
        label: responses > 0 ? count(responses) : '',
        responses,
      };
    }),
  );
  const layers = matrixLayers({
    rows: [...names.values()],
    columns,
    title,
    most: Math.max(1, ...cells.map(({ responses }) => responses)),
    tooltip: [
      { field: 'full', title: 'Reason' },
      { field: 'column', title: 'When' },
      { field: 'responses', title: 'Responses', count: true },
    ],
  });
  const summary = `Matrix of ${counted(reasons.length, 'reason')} by ${counted(columns.length, 'column')}. ${title}.`;
  return { spec: layeredSpec({ height: reasons.length * ROW, layers }), values: cells, summary };
}
