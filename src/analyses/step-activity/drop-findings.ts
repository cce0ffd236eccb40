import type { CardView, Finding } from '@/analyses/definition';
import { longDate } from '@/words/dates';
import { inWordsUpTo } from '@/words/list';
import { count, counted, rateWords as share } from '@/words/numbers';
import { stepLabel } from '@/words/steps';
import { isPartial, notToldFrom } from '../in-these-days';
import { finding, isUnderWay, THIN } from '../sentence';
import { type DropRow, findDrops } from './drops';
import { total } from './findings';
import type { StepActivity, StepActivityRow } from './tables';

/** The steps that lose clearly more learners than their neighbours, or that there are none, or that it is too early to say. */
export function dropFindings({ step_activity: steps }: StepActivity, view: CardView): readonly Finding[] {
  const start = total(steps, 'last_visited');
  if (start === 0) return [];
  if (isPartial(view)) return [notToldFrom(view, 'Which steps lose learners', start)];
  if (isUnderWay(view)) return [tooEarly(start, view)];
  const drops = findDrops(steps);
  if (drops.length === 0 || start < THIN) return [tooFew(drops.length === 0, start)];
  const [worst, ...more] = drops.filter(({ clear }) => clear);
  if (!worst) {
    const text = `No step loses clearly more learners than its neighbours (${counted(start, 'learner')}).`;
    return [{ key: 'no-drop', text, values: { learners: start, steps: drops.length } }];
  }
  return [worstDrop(worst, steps), ...otherDrops(more)];
}

function tooEarly(start: number, { course, dataEnd }: CardView): Finding {
  const dates = `the data end on ${longDate(dataEnd ?? '')}, the course on ${longDate(course.endDate ?? '')}`;
  const text = `Which steps lose learners cannot be told yet: ${dates}, and the ${counted(start, 'learner')} who visited a step may still be on their way.`;
  return { key: 'under-way', text, values: { learners: start, data_end: dataEnd, end_date: course.endDate } };
}

function tooFew(steps: boolean, start: number): Finding {
  const text = steps
    ? 'Too few steps to compare each with its neighbours.'
    : `Too few learners (${count(start)}) to compare steps.`;
  return { key: 'too-few', text, values: { learners: start }, caution: true };
}

function worstDrop(drop: DropRow, steps: readonly StepActivityRow[]): Finding {
  const step = stepLabel(drop.week_number, drop.step_number);
  const place = isWeekEnd(drop, steps)
    ? `Step ${step}, the last of week ${drop.week_number},`
    : `Step ${step}`;
  const stops = `${count(drop.last_visited)} of the ${counted(drop.still_there, 'learner')} who had not stopped before (${share(drop.stop_rate)})`;
  const extra = Math.round(drop.excess);
  const text = `${place} loses clearly more than its neighbours: ${stops} stop there, where the neighbouring steps lead one to expect ${share(drop.expected_rate)}, about ${count(extra)} fewer.`;
  const { last_visited, still_there, stop_rate, expected_rate, excess } = drop;
  return finding(
    'drop',
    text,
    { step, last_visited, still_there, stop_rate, expected_rate, excess },
    still_there,
  );
}

function otherDrops(drops: readonly DropRow[]): Finding[] {
  if (drops.length === 0) return [];
  const names = drops.map(
    (drop) =>
      `${stepLabel(drop.week_number, drop.step_number)} (${share(drop.stop_rate)}, expected ${share(drop.expected_rate)})`,
  );
  const subject = drops.length === 1 ? 'Step' : 'Steps';
  const text = `${subject} ${inWordsUpTo(4, names)} also ${drops.length === 1 ? 'loses' : 'lose'} clearly more.`;
  return [{ key: 'more-drops', text, values: { steps: drops.length } }];
}

/** Whether the step is its week's last: learners often pause there. */
function isWeekEnd(
  step: Pick<DropRow, 'week_number' | 'step_number'>,
  steps: readonly StepActivityRow[],
): boolean {
  const place = steps.findIndex(
    (row) => row.week_number === step.week_number && row.step_number === step.step_number,
  );
  return steps[place + 1]?.week_number !== step.week_number;
}
