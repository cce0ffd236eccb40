import type { CardView, Finding } from '@/analyses/definition';
import { inWords } from '@/words/list';
import { count, counted, percent } from '@/words/numbers';
import { finding } from '../sentence';
import { lastSteps } from './last-steps';
import { saysNothing } from './reasons';
import type { LeavingSurveyResult } from './tables';

/** So many reasons are named; of those that tie for the last place none. */
const MOST_NAMED = 3;

const totalOf = (rows: readonly { readonly responses: number }[]) =>
  rows.reduce((sum, { responses }) => sum + responses, 0);

/** Which reasons are given most, and how many responses name none. */
export function reasonFindings({ leaving_reasons: rows }: LeavingSurveyResult): readonly Finding[] {
  const total = totalOf(rows);
  if (total === 0) return [];
  const telling = rows.filter(({ leaving_reason }) => !saysNothing(leaving_reason));
  const silent = total - totalOf(telling);
  const fourth = telling[MOST_NAMED]?.responses ?? 0;
  const named = telling
    .filter(({ responses }, place) => place < MOST_NAMED && responses > fourth)
    .map((row) => `“${row.leaving_reason}” (${count(row.responses)}, ${percent(row.responses, total)})`);
  const none =
    silent === 0
      ? ''
      : ` ${counted(silent, 'response')} (${percent(silent, total)}) ${silent === 1 ? 'names' : 'name'} none.`;
  const most =
    telling.length === 1
      ? 'only reason named'
      : named.length === 1
        ? 'reason named most'
        : 'reasons named most';
  const text =
    telling.length === 0
      ? total === 1
        ? 'The 1 response names no reason.'
        : `None of the ${count(total)} responses names a reason.`
      : named.length === 0
        ? `${counted(total, 'response')} name ${count(telling.length)} reasons, none of them more than ${count(fourth)} ${fourth === 1 ? 'time' : 'times'}.${none}`
        : `The ${most} in ${counted(total, 'response')} ${named.length === 1 ? 'is' : 'are'} ${inWords(named)}.${none}`;
  const others = totalOf(telling.slice(1));
  const values = { responses: total, silent, others, reason: telling[0]?.leaving_reason ?? null };
  return [finding('reasons', text, values, total)];
}

/** How many of those who answer leave before, during and after the course's weeks. */
export function timeFindings(
  { leaving_weeks: rows }: LeavingSurveyResult,
  view: CardView,
): readonly Finding[] {
  const total = totalOf(rows);
  if (total === 0) return [];
  const { weeks } = view.course;
  const before = totalOf(rows.filter(({ course_week }) => course_week < 1));
  const after = totalOf(rows.filter(({ course_week }) => course_week > weeks));
  const first = totalOf(rows.filter(({ course_week }) => course_week === 1));
  const part = (some: number) => (some === 0 ? 'none' : `${count(some)} (${percent(some, total)})`);
  const text = `Of ${counted(total, 'response')}, ${part(before)} came before the course started, ${part(first)} in its first week and ${part(after)} after its ${weeks === 1 ? 'only week' : `${weeks} weeks`}.`;
  return [finding('when', text, { responses: total, before, first, after, weeks }, total)];
}

/** How many had completed no step, and the step that most had completed last. */
export function stepFindings(result: LeavingSurveyResult, view: CardView): readonly Finding[] {
  const steps = lastSteps(result, view);
  const total = totalOf(steps);
  if (total === 0) return [];
  const none = steps.find(({ week_number }) => week_number === null)?.responses ?? 0;
  const some = steps.filter(({ week_number }) => week_number !== null);
  const most = Math.max(...some.map(({ responses }) => responses));
  const top = some.filter(({ responses }) => responses === most);
  const start =
    none === 0
      ? 'all came from learners who had completed a step'
      : `${count(none)} (${percent(none, total)}) came from learners who had completed no step`;
  const rest =
    top.length === 1 && most > 1
      ? `; ${none === 0 ? 'of these' : 'of the others'}, the largest number had last completed ${top[0].name} (${count(most)})`
      : '';
  const text = `Of ${counted(total, 'response')}, ${start}${rest}.`;
  return [finding('last-step', text, { responses: total, none, most: some.length > 0 ? most : 0 }, total)];
}
