import type { CardView, Finding } from '@/analyses/definition';
import { jointConfidence, wilsonInterval } from '@/stats/wilson';
import { inWords, inWordsUpTo } from '@/words/list';
import { count, counted, percent } from '@/words/numbers';
import { stepLabel } from '@/words/steps';
import { finding, THIN } from '../sentence';
import { ON_THE_WAY } from '../week-finish/side-steps';
import type { StepMovesRow, StepTransitionRow, StepTransitionsResult } from './tables';

const CONFIDENCE = 0.95;
/** More pairs of steps than these share the most, and none is named. */
const MOST_TIES = 2;
const MOST_ASIDE = 3;

/** The learners who went on from a step to a new one. */
export const goOn = ({ next, ahead, back }: StepMovesRow) => next + ahead + back;

/** All moves, by kind. */
export function moveTotals(rows: readonly StepMovesRow[]) {
  const sum = (kind: 'next' | 'ahead' | 'back') => rows.reduce((total, row) => total + row[kind], 0);
  const [next, ahead, back] = [sum('next'), sum('ahead'), sum('back')];
  return { next, ahead, back, moves: next + ahead + back };
}

/**
 * Whether each step is one that only some are offered, by the visits to it and to later steps; moves that pass it over say
 * nothing about the order.
 */
export function sideSteps(rows: readonly StepMovesRow[]): readonly boolean[] {
  let later = 0;
  return rows
    .toReversed()
    .map(({ visited }) => {
      const aside = visited < ON_THE_WAY * later;
      later = Math.max(later, visited);
      return aside;
    })
    .toReversed();
}

/** Whether a step's skips ahead and jumps back tell whether learners keep to the order: not beside a step for some only. */
export const tells = (aside: readonly boolean[], place: number) => !aside[place] && !aside[place + 1];

const shareOf = (part: number, all: number) => (part === 0 ? 'none' : percent(part, all));

/** How many moves keep to the course's order, and the step after which fewest do. */
export function orderFindings(
  { step_moves: rows }: StepTransitionsResult,
  { lacksCounts }: Pick<CardView, 'lacksCounts'>,
): readonly Finding[] {
  const { next, ahead, back, moves } = moveTotals(rows);
  if (moves === 0) return [];
  const most = Math.max(...rows.map(goOn));
  const text = `${percent(next, moves)} of the ${counted(moves, 'move')} from one new step to another go to the next step of the course${lacksCounts ? '.' : `, ${shareOf(ahead, moves)} skip ahead and ${shareOf(back, moves)} jump back.`}`;
  return [
    // Few jump back, if any.
    finding('in-order', text, lacksCounts ? { next, moves } : { next, ahead, back, moves }, most),
    ...leastInOrder(rows, (moves - next) / moves),
    ...passedOver(rows),
  ];
}

function passedOver(rows: readonly StepMovesRow[]): Finding[] {
  const aside = sideSteps(rows);
  const steps = rows
    .filter((_, place) => aside[place])
    .map((row) => stepLabel(row.week_number, row.step_number));
  if (steps.length === 0) return [];
  const [subject, is, them] = steps.length === 1 ? ['Step', 'is', 'it'] : ['Steps', 'are', 'them'];
  const text = `${subject} ${inWordsUpTo(MOST_ASIDE, steps)} ${is} for some learners only: fewer than half as many visit ${them} as a later step. Passing ${them} over does not count as leaving the course’s order.`;
  return [{ key: 'aside', text, values: { steps: steps.length, step: steps[0] } }];
}

function leastInOrder(rows: readonly StepMovesRow[], overall: number): Finding[] {
  const astray = (row: StepMovesRow) => goOn(row) - row.next;
  const aside = sideSteps(rows);
  const inner = rows.slice(0, -1).filter((row, place) => goOn(row) >= THIN && tells(aside, place));
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
  const aside = sideSteps(step_moves);
  const placeOf = new Map(
    step_moves.map((row, place) => [stepLabel(row.week_number, row.step_number), place]),
  );
  /** Whether a skip passes over nothing but steps for some only. */
  const passes = (row: StepTransitionRow) => {
    const from = placeOf.get(label.from(row)) ?? 0;
    return aside.slice(from + 1, from + row.distance).every(Boolean);
  };
  return (['ahead', 'back'] as const).flatMap((kind) => {
    const rows = step_transitions.filter((row) => row.kind === kind && !(kind === 'ahead' && passes(row)));
    const what = kind === 'ahead' ? 'skip ahead' : 'jump back';
    if (step_transitions.every((row) => row.kind !== kind)) return none(what, kind, step_moves);
    if (rows.length === 0) return [];
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
