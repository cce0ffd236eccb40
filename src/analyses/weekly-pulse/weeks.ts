import { sum } from 'd3-array';
import { courseWeeks } from '@/course/course-weeks';
import type { Population } from '@/course/population';
import { remembered } from '@/course/remembered';
import { integers, numbers } from '@/course/run';
import { cutAt } from '@/risk/cut';
import { type KnownWeek, weeksUntil } from '@/risk/engagement/week-cuts';
import { activitySources } from '@/risk/events';
import { localTime } from '@/stats/local-time';
import { dayOf, HOUR, isoDate } from '@/stats/timestamp';
import type { AnalysisContext } from '../context';
import type { WeeklyPulseRow } from './tables';
import { type WeekScores, weekScores } from './week-scores';

const WEEK = 7;
/** Weeks after the course's own that are counted. */
const WEEKS_AFTER = 8;

/** The selected learners with a selected event of any kind, by course week. */
function activeByWeek({ run, settings, rows, time }: AnalysisContext): ReadonlyMap<number, number> {
  const active = new Map<number, Uint8Array>();
  const weekOf = courseWeeks(time, settings.startDate);
  if (!weekOf) return new Map();
  const learnersOf = (week: number) => remembered(active, week, () => new Uint8Array(run.people.ids.length));
  for (const [dataset, column] of activitySources) {
    const table = rows(dataset);
    if (!table) continue;
    const person = integers(table, 'person');
    const times = numbers(table, column);
    let week = Number.NaN;
    let learners: Uint8Array = new Uint8Array(0);
    for (let row = 0; row < times.length; row++) {
      if (Number.isNaN(times[row])) continue;
      const own = weekOf(times[row], person[row]);
      if (own !== week) learners = learnersOf(own);
      week = own;
      learners[person[row]] = 1;
    }
  }
  return new Map([...active].map(([week, learners]) => [week, sum(learners)]));
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
  let on_course = 0;
  const sums = { engagement: 0, confidence: 0 };
  for (let row = 0; row < learners.length; row++) {
    if (population.has[learners[row]] !== 1) continue;
    on_course++;
    sums.engagement += engagement[row];
    sums.confidence += confidence[row];
  }
  if (on_course === 0) return { on_course, engagement: null, confidence: null };
  return { on_course, engagement: sums.engagement / on_course, confidence: sums.confidence / on_course };
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
