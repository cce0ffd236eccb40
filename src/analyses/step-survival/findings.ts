import type { CardView, Finding } from '@/analyses/definition';
import { medianSurvival } from '@/stats/kaplan-meier';
import { count, counted, rateWords } from '@/words/numbers';
import { stepLabel } from '@/words/steps';
import { isPartial, notToldFrom } from '../in-these-days';
import { finding, isUnderWay, whileUnderWay } from '../sentence';
import { chosenBasis, chosenCurve } from './basis';
import type { StepSurvivalResult, SurvivalRow } from './tables';

/** The first week is over after this many whole days. */
const A_WEEK = 7;

/** The median of a curve with its interval; an end of the curve has no interval of its own. */
function medianOf(curve: readonly SurvivalRow[]) {
  return medianSurvival(
    curve.map(({ time, survival, low, high }) => ({
      time,
      survival,
      low: low ?? Number.NaN,
      high: high ?? Number.NaN,
    })),
  );
}

/** By when half have stopped, how many go on beyond a landmark, and how many may yet go on; nothing of the chosen times alone. */
export function survivalFindings(result: StepSurvivalResult, view: CardView): readonly Finding[] {
  const curve = chosenCurve(result, view);
  if (curve.length === 0) return [];
  const learners = curve[0].at_risk;
  if (learners < 2) return [];
  if (isPartial(view)) return [notToldFrom(view, 'How long learners keep going', learners)];
  const active = stillActive(curve);
  const found =
    chosenBasis(view) === 'days'
      ? overDays(curve, learners, active)
      : overSteps(curve, learners, active, view);
  return whileUnderWay([...found, ...mayGoOn(curve, learners, active)], view);
}

function overSteps(
  curve: readonly SurvivalRow[],
  learners: number,
  active: number,
  view: CardView,
): Finding[] {
  return [...halfBySteps(curve, learners, active), ...reachEnd(curve, learners, view)];
}

/** The step by which half stop, and the one that a count of latest visits has where those who may go on make it another. */
function halfBySteps(curve: readonly SurvivalRow[], learners: number, active: number): Finding[] {
  const { median, low, high } = medianOf(curve);
  const step = (time: number) => stepAt(curve, time);
  const plain = plainHalf(curve, learners);
  const who = `of the ${count(learners)} learners who visit a step`;
  const allowing = `With the ${count(active)} who may go on not counted as stopped`;
  if (median === null) {
    if (active === 0 || plain === curve[curve.length - 1].time) return [];
    const text = `${allowing}, more than half ${who} go on to the last; by their latest visits alone, half have stopped by step ${step(plain)}.`;
    return [finding('half-go-on', text, { learners, active, plain: step(plain) }, learners)];
  }
  const interval =
    high === null
      ? `step ${step(low ?? median)} or later`
      : low === high
        ? 'that step alone'
        : `step ${step(low ?? median)} to ${step(high)}`;
  const by = `by step ${step(median)} (95\u00a0% interval: ${interval})`;
  const same = `Half ${who} have stopped ${by}${active > 0 ? `, whether or not the ${count(active)} who may go on are counted as stopped` : ''}.`;
  const other = `${allowing}, an estimated half ${who} stop ${by}; by their latest visits alone, it is step ${step(plain)}.`;
  const values = { step: step(median), median, low, high, learners, active, plain: step(plain) };
  return [finding('median-steps', median === plain ? same : other, values, learners)];
}

function stepAt(curve: readonly SurvivalRow[], time: number): string {
  const row = curve.find((each) => each.time === time);
  return stepLabel(row?.week_number ?? 0, row?.step_number ?? 0);
}

/** The time by which half are no longer there, whether seen to stop or not. */
function plainHalf(curve: readonly SurvivalRow[], learners: number): number {
  const next = curve.findIndex(({ at_risk }) => 2 * at_risk <= learners);
  return curve[(next === -1 ? curve.length : next) - 1].time;
}

/** The last step ends the curve, so its share is of those who came as far as that. */
function reachEnd(curve: readonly SurvivalRow[], learners: number, view: CardView): Finding[] {
  const end = curve.at(-1);
  if (!end || curve.length < 2 || end.week_number === null || end.step_number === null) return [];
  const { survival, low, high } = end;
  const step = stepLabel(end.week_number, end.step_number);
  const where = isUnderWay(view)
    ? `step ${step}, the last that anyone has visited so far`
    : `the last step, ${step}`;
  const text =
    survival === 0
      ? `No learner goes on to ${where}.`
      : `An estimated ${rateWords(survival)}${interval(low, high)} go on to ${where}.`;
  return [finding('reach-end', text, { step, survival, low, high, learners }, learners)];
}

const interval = (low: number | null, high: number | null) =>
  low === null || high === null ? '' : ` (95\u00a0% interval: ${rateWords(low)} to ${rateWords(high)})`;

/** Whole days and what is beyond them, as `less than` so many days. */
function daysInterval(low: number, high: number | null): string {
  if (high === null) return `${counted(low + 1, 'day')} or more`;
  return low === high ? 'the same' : `${low + 1} to ${counted(high + 1, 'day')}`;
}

/** Half of the learners: an estimate, unlike a count of latest visits, where some may yet go on. */
const halfOf = (learners: number, active: number) =>
  `${active > 0 ? 'An estimated half' : 'Half'} of the ${counted(learners, 'learner')} who visit a step`;

function overDays(curve: readonly SurvivalRow[], learners: number, active: number): Finding[] {
  const { median, low, high } = medianOf(curve);
  const week = curve.findLast(({ time }) => time < A_WEEK);
  const found: Finding[] = [];
  if (median !== null) {
    const text = `${halfOf(learners, active)} make their last visit less than ${counted(median + 1, 'day')} after their first (95\u00a0% interval: ${daysInterval(low ?? median, high)}).`;
    found.push(finding('median-days', text, { median, low, high, learners }, learners));
  }
  if (week && curve[curve.length - 1].time >= A_WEEK) {
    const { survival } = week;
    const text = `An estimated ${rateWords(survival)}${interval(week.low, week.high)} visit further steps a week or more after their first visit.`;
    found.push(
      finding('after-a-week', text, { survival, low: week.low, high: week.high, learners }, learners),
    );
  }
  return found;
}

/** How many have not been seen to stop, short of the end of the curve. */
function stillActive(curve: readonly SurvivalRow[]): number {
  const rows = curve[0].basis === 'steps' ? curve.slice(0, -1) : curve;
  return rows.reduce((sum, { censored }) => sum + censored, 0);
}

/** Whose stop is not seen: it says how far the figures rest on what is yet to come. */
function mayGoOn(curve: readonly SurvivalRow[], learners: number, active: number): Finding[] {
  if (active === 0) return [];
  const who = `${count(active)} of the ${counted(learners, 'learner')}`;
  const verb = active === 1 ? 'was' : 'were';
  const where = curve[0].basis === 'steps' ? ', short of the last step,' : '';
  const text = `${who}${where} ${verb} still active in the last seven days of the data and may go on; they count only as far as they have come, and not as stopped.`;
  return [finding('still-active', text, { active, learners }, learners)];
}
