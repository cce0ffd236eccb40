import { type EngagementPart, type EngagementWeights, engagementParts } from '@/course/engagement-weights';
import {
  LONGEST_GAP,
  type NotableDate,
  type SettingsChanges,
  type StepSettings,
  stepTypes,
} from '@/course/settings';
import { Damaged, fields, finite, flag, list, oneOf, text, whole } from '@/json/fields';
import { isTimeZone } from '@/stats/local-time';
import { dayOrNone, isoDay, LONGEST, MOST_WEEKS, present, record } from './fields';

const MOST_DATES = 1000;
const MOST_STEPS = 100_000;
const HEAVIEST = 1e6;

function readNotableDate(value: unknown): NotableDate {
  const { id, date, label } = fields(value);
  return { id: text(id, LONGEST.name, /\S/), date: isoDay(date), label: text(label, LONGEST.text) };
}

function readStep(value: unknown): Partial<StepSettings> {
  return present<StepSettings>(value, {
    title: (title) => (title === null ? null : text(title, LONGEST.text)),
    type: (type) => oneOf(stepTypes, type),
    exercise: flag,
    social: flag,
  });
}

function readWeights(value: unknown): EngagementWeights {
  const file = fields(value);
  const read = engagementParts.map((part): [EngagementPart, number] => [
    part,
    finite(file[part], 0, HEAVIEST),
  ]);
  return Object.fromEntries(read) as Record<EngagementPart, number>;
}

function readZone(value: unknown): string {
  const zone = text(value, LONGEST.name);
  if (!isTimeZone(zone)) throw new Damaged();
  return zone;
}

/** The changes to one run's settings; throws Damaged where a field is not what it should be. */
export function readSettings(value: unknown): SettingsChanges {
  return present<SettingsChanges>(value, {
    name: (name) => text(name, LONGEST.text),
    startDate: dayOrNone,
    endDate: dayOrNone,
    weeks: (weeks) => whole(weeks, 0, MOST_WEEKS),
    notableDates: (dates) => list(dates, MOST_DATES, readNotableDate),
    timeZone: readZone,
    sessionGapMinutes: (gap) => whole(gap, 1, LONGEST_GAP),
    engagementWeights: readWeights,
    steps: (steps) => record(steps, MOST_STEPS, readStep),
  });
}
