import type { Finding } from '@/analyses/definition';
import { jointConfidence, wilsonInterval } from '@/stats/wilson';
import { inWords } from '@/words/list';
import { count, counted, percent } from '@/words/numbers';
import { stepLabel } from '@/words/steps';
import { finding, THIN } from '../sentence';
import type { StepMovesRow, StepTransitionRow, StepTransitionsResult } from './tables';

const CONFIDENCE = 0.95;
/** More pairs of steps than these share the most, and none is named. */
const MOST_TIES = 2;

/** The learners who went on from a step to a new one. */
export const goOn = ({ next, ahead, back }: StepMovesRow) => next + ahead + back;

/** All moves, by kind. */
export function moveTotals(rows: readonly StepMovesRow[]) {
  const sum = (kind: 'next' | 'ahead' | 'back') => rows.reduce((total, row) => total + row[kind], 0);
  const [next, ahead, back] = [sum('next'), sum('ahead'), sum('back')];
  return { next, ahead, back, moves: next + ahead + back };
}

const shareOf = (part: number, all: number) => (part === 0 ? 'none' : percent(part, all));

/** How many moves keep to the course's order, and the step after which fewest do. */
export function orderFindings({ step_moves: rows }: StepTransitionsResult): readonly Finding[] {
  const { next, ahead, back, moves } = moveTotals(rows);
  if (moves === 0) return [];
  const most = Math.max(...rows.map(goOn));
  const text = `${percent(next, moves)} of the ${counted(moves, 'move')} from one new step to another go to the next step of the course, ${shareOf(ahead, moves)} skip ahead and ${shareOf(back, moves)} jump back.`;
  return [
    finding('in-order', text, { next, ahead, back, moves }, most),
    ...leastInOrder(rows, (moves - next) / moves),
  ];
}

function leastInOrder(rows: readonly StepMovesRow[], overall: number): Finding[] {
  const astray = (row: StepMovesRow) => goOn(row) - row.next;
  const inner = rows.slice(0, -1).filter((row) => goOn(row) >= THIN);
  const [most, second] = inner.toSorted((a, b) => astray(b) / goOn(b) - astray(a) / goOn(a));
  if (!most || (second && astray(second) / goOn(second) === astray(most) / goOn(most))) return [];
  const confidence = jointConfidence(CONFIDENCE, inner.length);
  if (wilsonInterval(astray(most), goOn(most), confidence).low <= overall) return [];
  const step = stepLabel(most.week_number, most.step_number);
  const learners = goOn(most);
  const text = `After step ${step} the order is left most: ${percent(astray(most), learners)} of the ${count(learners)} learners who go on from it do not go to the next step.`;
  return [finding('least-in-order', text, { step, astray: astray(most), learners }, learners)];
}

const label = {
  from: (row: StepTransitionRow) => stepLabel(row.from_week_number, row.from_step_number),
  to: (row: StepTransitionRow) => stepLabel(row.to_week_number, row.to_step_number),
};

/** The most frequent skip ahead and the most frequent jump back. */
export function jumpFindings({ step_transitions, step_moves }: StepTransitionsResult): readonly Finding[] {
  return (['ahead', 'back'] as const).flatMap((kind) => {
    const rows = step_transitions.filter((row) => row.kind === kind);
    const what = kind === 'ahead' ? 'skip ahead' : 'jump back';
    if (rows.length === 0) return none(what, kind, step_moves);
    const most = Math.max(...rows.map(({ learners }) => learners));
    const top = rows.filter(({ learners }) => learners === most);
    if (most < 2 || top.length > MOST_TIES) return [];
    const pairs = top.map((row) => `from ${label.from(row)} to ${label.to(row)}`);
    const values = { from: label.from(top[0]), to: label.to(top[0]), learners: most };
    if (top.length > 1) {
      const text = `The most frequent ${kind === 'ahead' ? 'skips ahead' : 'jumps back'} are ${inWords(pairs)} (${counted(most, 'learner')} each).`;
      return [finding(`most-${kind}`, text, values, most)];
    }
    const from = step_moves.find(
      (row) => row.week_number === top[0].from_week_number && row.step_number === top[0].from_step_number,
    );
    const all = from ? goOn(from) : most;
    const text = `The most frequent ${what} is ${pairs[0]}: ${counted(most, 'learner')}, ${percent(most, all)} of the ${count(all)} who go on from ${label.from(top[0])}.`;
    return [finding(`most-${kind}`, text, { ...values, from_learners: all }, all)];
  });
}

function none(what: string, kind: string, moves: readonly StepMovesRow[]): Finding[] {
  const total = moveTotals(moves).moves;
  if (total === 0) return [];
  const text = `None of the ${counted(total, 'move')} from one new step to another is a ${what}.`;
  return [finding(`no-${kind}`, text, { moves: total }, total)];
}
