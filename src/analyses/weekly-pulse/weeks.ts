import { courseWeeks } from '@/course/course-weeks';
import type { Population } from '@/course/population';
import { cutAt } from '@/risk/cut';
import { type KnownWeek, weeksUntil } from '@/risk/engagement/week-cuts';
import { eventsBetween } from '@/risk/events';
import { localTime } from '@/stats/local-time';
import { mean } from '@/stats/summary';
import { dayOf, isoDate } from '@/stats/timestamp';
import type { AnalysisContext } from '../context';
import type { WeeklyPulseRow } from './tables';
import { type WeekScores, weekScores } from './week-scores';

const WEEK = 7;
const HOUR = 3_600_000;
/** Weeks after the course's own that are counted. */
const WEEKS_AFTER = 8;

/** The selected learners with a selected event of any kind, by course week. */
function activeByWeek({ run, settings, population, time, inTimes }: AnalysisContext): Map<number, number> {
  const active = new Map<number, number>();
  const { startDate } = settings;
  const weekOf = courseWeeks(time, startDate);
  if (!weekOf || startDate === null) return active;
  const start = dayOf(startDate);
  const { times, starts, ends } = eventsBetween(run, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY);
  for (let person = 0; person < starts.length; person++) {
    if (population.has[person] !== 1) continue;
    let nextWeek = Number.NEGATIVE_INFINITY;
    for (let event = starts[person]; event < ends[person]; event++) {
      if (times[event] < nextWeek || !inTimes(times[event], person)) continue;
      const week = weekOf(times[event], person);
      nextWeek = time.startOf(start + WEEK * week, person);
      active.set(week, (active.get(week) ?? 0) + 1);
    }
  }
  return active;
}

/** The course's weeks as far as the data reach, by the course's clock. */
export function knownWeeks({ run, settings }: AnalysisContext): readonly KnownWeek[] {
  const { startDate, weeks } = settings;
  if (startDate === null || run.dataEnd === null) return [];
  const lastDay = Math.min(dayOf(run.dataEnd), dayOf(startDate) + WEEK * weeks - 1);
  const time = localTime(settings.timeZone);
  const cut = cutAt({ kind: 'day', date: isoDate(lastDay) }, settings, time);
  return cut ? weeksUntil(cut, settings, time) : [];
}

/** The means of those selected who were on the course at the end of a week. */
function meansOf({ learners, engagement, confidence }: WeekScores, population: Population) {
  const selected = (_: number, row: number) => population.has[learners[row]] === 1;
  const scores = engagement.filter(selected);
  if (scores.length === 0) return { on_course: 0, engagement: null, confidence: null };
  return {
    on_course: scores.length,
    engagement: mean(scores),
    confidence: mean(confidence.filter(selected)),
  };
}

/** Whether any hour of a week lies in the selected times. */
function isSelected({ settings, inTimes }: AnalysisContext, firstDay: number): boolean {
  const from = localTime(settings.timeZone).startOf(firstDay);
  return Array.from({ length: WEEK * 24 }, (_, hour) => from + hour * HOUR).some((at) => inTimes(at));
}

/** A row for each course week with a selected hour: the course's own as far as the data reach, then those with activity. */
export function weekRows(context: AnalysisContext): WeeklyPulseRow[] {
  const { startDate, weeks } = context.settings;
  if (startDate === null) return [];
  const active = activeByWeek(context);
  const known = knownWeeks(context);
  const scoresAt = weekScores(context.run, context.settings);
  const lastActive = Math.max(0, ...[...active.keys()].filter((week) => week <= weeks + WEEKS_AFTER));
  const length = Math.max(known.length, lastActive);
  return Array.from({ length }, (_, index) => index + 1).flatMap((week) => {
    const first = dayOf(startDate) + WEEK * (week - 1);
    if (!isSelected(context, first)) return [];
    const own = known.find((each) => each.week === week);
    const scores = own
      ? meansOf(scoresAt(own), context.population)
      : { on_course: null, engagement: null, confidence: null };
    return {
      week,
      from: isoDate(first),
      to: own?.cut.lastDay ?? isoDate(first + WEEK - 1),
      active: active.get(week) ?? 0,
      ...scores,
    };
  });
}
