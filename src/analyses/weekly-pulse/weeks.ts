import { courseWeeks } from '@/course/course-weeks';
import { cutAt } from '@/risk/cut';
import { engagementOf } from '@/risk/engagement/score';
import { type KnownWeek, weeksUntil } from '@/risk/engagement/week-cuts';
import { weeklySnapshots } from '@/risk/engagement/weekly';
import { eventsBetween } from '@/risk/events';
import { featuresAt } from '@/risk/features';
import { localTime } from '@/stats/local-time';
import { mean } from '@/stats/summary';
import { dayOf, isoDate } from '@/stats/timestamp';
import type { AnalysisContext } from '../context';
import type { WeeklyPulseRow } from './tables';

const WEEK = 7;
const HOUR = 3_600_000;
/** Weeks after the course's own that are counted. */
const WEEKS_AFTER = 8;

/** The selected learners with a selected event of any kind, by course week. */
function activeByWeek({ run, settings, population, time, inTimes }: AnalysisContext): Map<number, number> {
  const active = new Map<number, number>();
  const weekOf = courseWeeks(time, settings.startDate);
  if (!weekOf) return active;
  const { times, starts } = eventsBetween(run, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY);
  for (let person = 0; person + 1 < starts.length; person++) {
    if (population.has[person] !== 1) continue;
    let last = Number.NaN;
    for (let event = starts[person]; event < starts[person + 1]; event++) {
      if (!inTimes(times[event], person)) continue;
      const week = weekOf(times[event], person);
      if (week !== last) active.set(week, (active.get(week) ?? 0) + 1);
      last = week;
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

/** The scores at the end of a week: everyone's are worked out, and the mean is of those selected. */
function scoresAt({ run, settings, population }: AnalysisContext, week: KnownWeek) {
  const time = localTime(settings.timeZone);
  const features = featuresAt(run, settings, time, week.cut);
  const selected = [...features.learners.keys()].filter(
    (row) => population.has[features.learners[row]] === 1,
  );
  if (selected.length === 0) return { on_course: 0, engagement: null, confidence: null };
  const { scores } = engagementOf(features, run, settings.engagementWeights);
  const snapshots = weeklySnapshots(run, settings, time, week, features);
  return {
    on_course: selected.length,
    engagement: mean(selected.map((row) => scores[row])),
    confidence: mean(selected.map((row) => snapshots[row].confidence)),
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
  const lastActive = Math.max(0, ...[...active.keys()].filter((week) => week <= weeks + WEEKS_AFTER));
  const length = Math.max(known.length, lastActive);
  return Array.from({ length }, (_, index) => index + 1).flatMap((week) => {
    const first = dayOf(startDate) + WEEK * (week - 1);
    if (!isSelected(context, first)) return [];
    const own = known.find((each) => each.week === week);
    const scores = own ? scoresAt(context, own) : { on_course: null, engagement: null, confidence: null };
    return {
      week,
      from: isoDate(first),
      to: own?.cut.lastDay ?? isoDate(first + WEEK - 1),
      active: active.get(week) ?? 0,
      ...scores,
    };
  });
}
