import type { Finding } from '@/analyses/definition';
import { median } from '@/stats/summary';
import { minutesWords } from '@/words/durations';
import { inWordsUpTo } from '@/words/list';
import { count, counted } from '@/words/numbers';
import { stepLabel } from '@/words/steps';
import { finding, THIN } from '../sentence';
import type { StepTimingResult, StepTimingRow } from './tables';

/** So many times the typical step's median, and a step takes clearly longer. */
const LONG = 1.5;
const NAMED = 5;
/** With fewer steps than this there is no typical one. */
const FEWEST_STEPS = 5;

type TimedRow = StepTimingRow & { readonly median_minutes: number };

const isTimed = (row: StepTimingRow): row is TimedRow => row.median_minutes !== null && row.timed >= THIN;

/** The median over steps of their medians; null where too few steps are timed. */
export function typicalMinutes(rows: readonly StepTimingRow[]): number | null {
  const medians = rows.filter(isTimed).map(({ median_minutes }) => median_minutes);
  return medians.length < FEWEST_STEPS ? null : median(medians);
}

/** The steps whose median clearly exceeds one and a half times the typical step's, the longest first. */
export function longSteps(rows: readonly StepTimingRow[]): readonly TimedRow[] {
  const typical = typicalMinutes(rows);
  if (typical === null) return [];
  return rows
    .filter(isTimed)
    .filter(({ median_low }) => median_low !== null && median_low > LONG * typical)
    .toSorted((a, b) => b.median_minutes - a.median_minutes);
}

/** How long the typical step takes, and which take clearly longer. */
export function timeFindings({ step_timing: rows }: StepTimingResult): readonly Finding[] {
  const typical = typicalMinutes(rows);
  const timed = rows.filter(isTimed);
  if (typical === null) return tooFew(rows);
  const most = Math.max(...timed.map((row) => row.timed));
  const least = Math.min(...timed.map((row) => row.timed));
  const text = `The typical step takes ${minutesWords(typical)}: the median of ${counted(timed.length, 'step')}’ medians, each over ${count(least)} to ${counted(most, 'learner')}.`;
  const overall = finding(
    'typical-step',
    text,
    { minutes: typical, steps: timed.length, least, most },
    least,
  );
  return [...longFindings(rows, timed.length), overall];
}

function tooFew(rows: readonly StepTimingRow[]): Finding[] {
  if (rows.every(({ timed }) => timed === 0)) return [];
  const text = `Too few steps have ${THIN} learners whose time can be told to say which take longer.`;
  return [{ key: 'too-few', text, values: {}, caution: true }];
}

function longFindings(rows: readonly StepTimingRow[], steps: number): Finding[] {
  const long = longSteps(rows);
  if (long.length === 0) {
    const text = `No step clearly takes more than one and a half times as long as the typical one (${counted(steps, 'step')}).`;
    return [{ key: 'no-long-step', text, values: { steps } }];
  }
  const names = long.map(
    ({ week_number, step_number, median_minutes, timed }) =>
      `${stepLabel(week_number, step_number)} (${minutesWords(median_minutes)}, ${counted(timed, 'learner')})`,
  );
  const [{ week_number, step_number, median_minutes, timed }] = long;
  const subject = long.length === 1 ? 'Step' : 'Steps';
  const verb = long.length === 1 ? 'takes' : 'take';
  const text = `${subject} ${inWordsUpTo(NAMED, names)} clearly ${verb} more than one and a half times as long as the typical step, by the median.`;
  const values = { step: stepLabel(week_number, step_number), minutes: median_minutes, steps: long.length };
  return [finding('long-steps', text, values, timed)];
}
