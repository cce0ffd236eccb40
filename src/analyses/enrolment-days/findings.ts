import type { CardView, Finding } from '@/analyses/definition';
import { dayOf, weekdayOf } from '@/stats/timestamp';
import { jointConfidence, wilsonInterval } from '@/stats/wilson';
import { longDate } from '@/words/dates';
import { inWords } from '@/words/list';
import { count, counted, percent } from '@/words/numbers';
import { weekdays } from '../activity-heatmap/activities';
import { series } from '../enrolment-daily/series';
import { finding } from '../sentence';
import { wholeOf } from '../withholding/wholes';
import {
  type EnrolmentDaysResult,
  type EnrolmentEvent,
  enrolmentEvents,
  eventWords,
  type WeekdaysRow,
} from './tables';

const EVEN = 1 / 7;
/** A day that brings this share of its weekday's events explains it. */
const ONE_DAY = 0.4;

/** The kind of event that the card shows. */
export function chosenEvent(view: CardView): EnrolmentEvent {
  return enrolmentEvents.find((event) => event === view.choices.event) ?? 'enrolments';
}

/** `98 enrolments`, `1 unenrolment`: a learner may have several. */
const eventsText = (total: number, event: EnrolmentEvent) =>
  counted(total, series.find(({ field }) => field === event)?.one ?? 'event');

function totalOf({ enrolment_weekdays }: EnrolmentDaysResult, event: EnrolmentEvent, view: CardView): number {
  const sum = enrolment_weekdays.reduce((all, row) => all + (row.event === event ? row.count : 0), 0);
  return wholeOf(view, event, sum);
}

/** What the three busiest days bring together. Silent where there are hardly more days than those. */
export function topDayFindings(result: EnrolmentDaysResult, view: CardView): readonly Finding[] {
  const event = chosenEvent(view);
  const days = result.enrolment_top_days.filter((row) => row.event === event);
  const total = totalOf(result, event, view);
  const [first] = days;
  if (total === 0 || !first) return [];
  const three = days.slice(0, 3).reduce((sum, row) => sum + row.count, 0);
  const tied = days.filter((row) => row.count === first.count).length > 1;
  const day = `${weekdays[first.weekday]}, ${longDate(first.date)}`;
  const top = `${tied ? 'One of the busiest days' : 'The busiest day'} for ${eventWords[event].toLowerCase()} was ${day}, with ${count(first.count)} of ${count(total)} (${percent(first.count, total)}).`;
  const together =
    days.length > 3
      ? `The three busiest days together bring ${percent(three, total)} of the ${eventsText(total, event)}.`
      : '';
  const values = { date: first.date, count: first.count, three, total };
  // One may be said where the other may not.
  if (view.lacksCounts) {
    const day = finding('top-day', top, { date: first.date, count: first.count, total }, total);
    return together ? [day, finding('top-days', together, { three, total }, total)] : [day];
  }
  return [finding('top-day', [top, together].filter(Boolean).join(' '), values, total)];
}

/** The weekday with most events, where it clearly has more than a seventh, and the one with fewest. */
export function weekdayFindings(result: EnrolmentDaysResult, view: CardView): readonly Finding[] {
  const event = chosenEvent(view);
  const rows = result.enrolment_weekdays.filter((row) => row.event === event);
  const total = totalOf(result, event, view);
  if (total === 0) return [];
  const confidence = jointConfidence(0.95, rows.length);
  const above = (row: WeekdaysRow) => wilsonInterval(row.count, total, confidence).low > EVEN;
  const below = (row: WeekdaysRow) => wilsonInterval(row.count, total, confidence).high < EVEN;
  const sorted = rows.toSorted((a, b) => b.count - a.count);
  const [most, least] = [sorted[0], sorted[sorted.length - 1]];
  const named = (row: WeekdaysRow) => {
    const days = rows.filter((each) => each.count === row.count).map(({ weekday }) => weekdays[weekday]);
    return `${inWords(days)} (${percent(row.count, total)}${days.length > 1 ? ' each' : ''})`;
  };
  const parts = [
    above(most) && `the largest share falls on ${named(most)}`,
    below(least) && `the smallest${above(most) ? '' : ' share falls'} on ${named(least)}`,
  ].filter((part) => part !== false);
  const values = { most_weekday: most.weekday, least_weekday: least.weekday, total };
  if (parts.length === 0) {
    const text = `No weekday has clearly more ${eventWords[event].toLowerCase()} than another (${eventsText(total, event)}).`;
    return [finding('no-weekday', text, values, total)];
  }
  const { startDate } = view.course;
  const started = above(most) && startDate !== null && weekdayOf(dayOf(startDate)) === most.weekday;
  const hint = started ? ` The course started on a ${weekdays[most.weekday]}, which may be why.` : '';
  const text = `Of the ${eventsText(total, event)}, ${inWords(parts)}.${hint}`;
  return [finding('weekday', text, values, total), ...(above(most) ? oneDay(most) : [])];
}

/** A weekday may lead because of one single day. */
function oneDay({ weekday, count: all, busiest_date, busiest_count }: WeekdaysRow): Finding[] {
  if (busiest_date === null || busiest_count < ONE_DAY * all) return [];
  const text = `${percent(busiest_count, all)} of the ${count(all)} on a ${weekdays[weekday]} fall on ${longDate(busiest_date)} alone.`;
  return [finding('one-day', text, { date: busiest_date, count: busiest_count, all }, all)];
}
