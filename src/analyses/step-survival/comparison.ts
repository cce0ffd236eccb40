import { logRank } from '@/stats/log-rank';
import { inWords } from '@/words/list';
import { count, counted } from '@/words/numbers';
import { stepLabel } from '@/words/steps';
import type { Comparison } from '../comparison';
import { sideColumn } from '../comparison-kit/columns';
import { untested } from '../comparison-kit/overlap';
import type { Finding } from '../definition';
import { isPartial, notToldFrom } from '../in-these-days';
import { basisChoice, chosenBasis } from './basis';
import { comparedChart } from './comparison-chart';
import { type Curves, curvesOf, type Sides } from './curves';
import { type StepSurvivalResult, type SurvivalBasis, survivalTable } from './tables';

const bases: readonly SurvivalBasis[] = ['steps', 'days'];

/** A p-value in words: `p = 0.013`, `p < 0.001`. */
function pWords(p: number): string {
  return p < 0.001 ? 'p\u00a0<\u00a00.001' : `p\u00a0=\u00a0${p.toFixed(3)}`;
}

/** Whether the curves differ, by the log-rank test, and how far half of each side come. */
function survivalFindings(sides: Sides): readonly Finding[] {
  const { basis, curves, grid } = curvesOf(sides, chosenBasis(sides[0].view));
  if (curves.length < 2 || curves.some(({ learners }) => learners < 2)) return [];
  if (sides.some(({ view }) => isPartial(view))) {
    const learners = curves.reduce((sum, curve) => sum + curve.learners, 0);
    return [notToldFrom(sides[0].view, 'How long learners keep going', learners)];
  }
  const reason = untested(
    sides,
    curves.map(({ learners }) => learners),
  );
  if (reason) return [reason, ...halves(sides, { basis, curves, grid })];
  const test = logRank(curves.map(({ points }) => points));
  if (!test) return [];
  const over = basis === 'days' ? 'days' : 'steps';
  // Both curves are tested, so each at half the probability of error.
  const limit = 0.05 / bases.length;
  const clear = test.p < limit;
  const names = inWords(sides.map(({ label }, i) => `${label} (${counted(curves[i].learners, 'learner')})`));
  const needed = clear ? '' : `, where it would take less than ${limit}, since two curves are tested`;
  const figures = `(log-rank test, ${pWords(test.p)}${needed})`;
  const text = clear
    ? `How long learners keep going over ${over} differs beyond chance between ${names} ${figures}.`
    : `Over ${over}, no difference in how long learners keep going shows beyond chance between ${names} ${figures}.`;
  const values = { chi_square: test.chiSquare, degrees: test.degrees, p: test.p, basis };
  const key = clear ? 'survival-differs' : 'no-difference';
  return [{ key, text, values }, ...halves(sides, { basis, curves, grid })];
}

function halves(sides: Sides, { basis, curves, grid }: Curves): Finding[] {
  const half = sides.map((_, side) => curves[side].points.find(({ survival }) => survival <= 0.5));
  const stopped = sides.flatMap(({ label }, side) => {
    const point = half[side];
    if (!point) return [];
    const step = grid[point.time];
    return basis === 'days'
      ? `less than ${counted(point.time + 1, 'day')} after their first visit in ${label}`
      : `by step ${step ? stepLabel(step.week_number, step.step_number) : count(point.time)} in ${label}`;
  });
  const others = sides.filter((_, side) => !half[side]).map(({ label }) => label);
  const sentences = [
    stopped.length > 0
      ? `With those who may go on not counted as stopped, half have stopped ${inWords(stopped)}.`
      : '',
    others.length > 0 ? `In ${inWords(others)} more than half go on as far as the data show.` : '',
  ];
  return [{ key: 'halves', text: sentences.filter(Boolean).join(' '), values: { basis } }];
}

const [, ...survivalColumns] = survivalTable.columns;
const sideText = { name: 'side', ...sideColumn };
const basisColumn = survivalTable.columns[0];

/** How long learners keep going, side by side. */
export const survivalComparison: Comparison<StepSurvivalResult> = {
  ofAllRows: true,
  definition: [
    'The Kaplan–Meier curves of each side with their 95 % bands, and the log-rank test that all sides stop alike; since there are two curves, over steps and over days, a difference is called one from p < 0.025. A side with fewer than 20 learners is not tested, nor are groups that share learners.',
    'Over steps, a step that the first side does not have counts with the step before it that it has.',
  ],
  choices: [basisChoice],
  splitBy: 'basis',
  differences: () => [],
  findings: survivalFindings,
  chart: (sides) => comparedChart(sides, curvesOf(sides, chosenBasis(sides[0].view))),
  table(sides) {
    const { basis, curves, grid } = curvesOf(sides, chosenBasis(sides[0].view));
    const rows = sides.flatMap(({ label }, side) =>
      curves[side].points.map(({ time, atRisk, events, censored, survival, low, high }) => ({
        side: label,
        basis,
        time: basis === 'steps' ? time + 1 : time,
        week_number: grid[time]?.week_number ?? null,
        step_number: grid[time]?.step_number ?? null,
        at_risk: atRisk,
        events,
        censored,
        survival,
        low: Number.isNaN(low) ? null : low,
        high: Number.isNaN(high) ? null : high,
      })),
    );
    const columns = [sideText, basisColumn, ...survivalColumns];
    return {
      schema: {
        name: 'compared_survival',
        rowsAre: 'side and step or day at which anyone stops or is last seen',
        columns,
      },
      rows,
    };
  },
};
