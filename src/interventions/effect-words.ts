import type { LocalTime } from '@/stats/local-time';
import { isoDate } from '@/stats/timestamp';
import { coefficient } from '@/words/coefficient';
import { longDate } from '@/words/dates';
import { plainNumber } from '@/words/durations';
import { capitalised } from '@/words/list';
import { counted, rateWords, sampleSize } from '@/words/numbers';
import type { Effect } from './effect';
import type { EffectRow } from './effect-table';
import type { LogEntry } from './log';
import type { MeasureId, OutcomesAround } from './outcomes';

/** With fewer on a side an interval by the t distribution is not to be relied on. */
export const FEW = 20;

const nouns: Readonly<Record<MeasureId, string>> = {
  steps_completed: 'completed steps',
  active_days: 'active days',
  active: 'the share active at all',
};

function mean(measure: MeasureId, value: number | null): string {
  if (value === null) return '—';
  return measure === 'active' ? rateWords(value) : coefficient(value);
}

function difference(measure: MeasureId, value: number): string {
  return measure === 'active' ? `${plainNumber(100 * value)} percentage points` : coefficient(value);
}

function verdict(low: number, high: number): string {
  if (low > 0) return 'All of the interval is above 0: those contacted did more.';
  if (high < 0) return 'All of the interval is below 0: those contacted did less.';
  return 'The interval includes 0, so the data do not tell whether there is a difference.';
}

/** The day of an export by the course's clock, an ISO date. */
const exportedOn = ({ at }: Pick<LogEntry, 'at'>, time: LocalTime) => isoDate(time.day(Date.parse(at)));

/**
 * Whether the days that are counted end before the day on which the messages were exported, so that nothing in them
 * comes of these; both by the course's clock.
 */
export function isTooEarly(
  entry: Pick<LogEntry, 'at'>,
  { lastDay }: Pick<OutcomesAround, 'lastDay'>,
  time: LocalTime,
): boolean {
  return exportedOn(entry, time) > lastDay;
}

/** Why there is nothing to judge yet. */
export function tooEarlySentence(
  entry: Pick<LogEntry, 'at'>,
  { lastDay }: Pick<OutcomesAround, 'lastDay'>,
  time: LocalTime,
): string {
  return `By the log the messages were exported on ${longDate(exportedOn(entry, time))}; the days that are counted end on ${longDate(lastDay)}. Nothing in them can be due to the messages, so whether they helped cannot be told yet. Come back with a later export of this run.`;
}

/**
 * One outcome in sentences, never a difference without its interval, and without a verdict where the days counted end
 * before the messages.
 */
export function effectSentence(
  { design }: Pick<Effect, 'design'>,
  row: EffectRow,
  tooEarly: boolean,
): string {
  const { measure, contacted, compared, ci_low: low, ci_high: high } = row;
  const others = design === 'held-out' ? 'held out' : 'similar but not contacted';
  const means =
    design === 'held-out'
      ? `${mean(measure, row.contacted_after)} for those contacted (${sampleSize(contacted)}), ${mean(measure, row.compared_after)} for those ${others} (${sampleSize(compared)})`
      : `from ${mean(measure, row.contacted_before)} to ${mean(measure, row.contacted_after)} for those contacted (${sampleSize(contacted)}), from ${mean(measure, row.compared_before)} to ${mean(measure, row.compared_after)} for those ${others} (${sampleSize(compared)})`;
  const start = `${capitalised(nouns[measure])}: ${means}.`;
  if (row.difference === null || low === null || high === null) {
    return `${start} There is no interval, because a group has fewer than two learners or all of them are alike; so nothing can be said.`;
  }
  return `${start} The difference${design === 'held-out' ? '' : ' of the changes'} is ${difference(measure, row.difference)}, 95 % interval ${difference(measure, low)} to ${difference(measure, high)}.${tooEarly ? '' : ` ${verdict(low, high)}`}`;
}

/** The warning that goes with every comparison without a group held out at random. */
export const regressionWarning =
  'Nobody was held out, so this cannot tell whether the messages helped. Those contacted were chosen because they were at a low: such learners come back towards the usual by themselves (regression to the mean), and this alone can look like a success. The similar learners lessen that, but they differ in what the rule asked for, and perhaps in what no export tells. Next time, hold out a random share.';

/** What to know before the comparison is believed. */
export function effectCautions(
  effect: Effect,
  { reached }: Pick<OutcomesAround, 'reached'>,
): readonly string[] {
  const { design, byRisk, absent, spoiled, unmatched, rows } = effect;
  const fewest = Math.min(...rows.flatMap(({ contacted, compared }) => [contacted, compared]));
  const cautions = [
    design === 'similar' && regressionWarning,
    !reached && 'The data end before these days do, so they are not all counted.',
    fewest < FEW &&
      `A group has only ${counted(fewest, 'learner')}: with fewer than ${FEW} the intervals are rough, and only a very large difference would show.`,
    spoiled > 0 &&
      `${counted(spoiled, 'learner')} held out here ${spoiled === 1 ? 'was' : 'were'} contacted by another export, which makes the two groups more alike.`,
    absent > 0 &&
      `${counted(absent, 'learner')} of the log ${absent === 1 ? 'is' : 'are'} not on the course at that day by the loaded export, and left out.`,
    unmatched > 0 &&
      `For ${counted(unmatched, 'contacted learner')} no similar learner was left, so ${unmatched === 1 ? 'this one is' : 'these are'} left out.`,
    design === 'similar' &&
      `Similar learners are those nearest ${byRisk ? 'by their risk' : 'by the percentiles of steps completed, active days and days since last activity'} at that day, each serving once.`,
    'Several outcomes are compared: the more of them, the likelier it is that one interval misses 0 by chance.',
  ];
  return cautions.filter((caution) => caution !== false);
}
