import { noFilter } from '@/course/filter';
import type { CourseSettings } from '@/course/settings';
import { type DatasetId, futurelearnFormats } from '@/formats';
import type { Card, CardView } from './definition';
import { initialChoices } from './initial-choices';

const course: CourseSettings = {
  name: 'A course',
  startDate: '2020-03-02',
  endDate: null,
  weeks: 2,
  notableDates: [],
  timeZone: 'UTC',
  sessionGapMinutes: 65,
  steps: { '1.2': { title: 'A step', type: 'article', exercise: false, social: false } },
};

/** What a card sees in a test: an invented course, and these choices. */
export function testView(
  choices: CardView['choices'] = {},
  changes: Partial<CourseSettings> = {},
  without: readonly DatasetId[] = [],
  dataEnd: string | null = null,
): CardView {
  const datasets = futurelearnFormats.map(({ id }) => id).filter((id) => !without.includes(id));
  return { choices, course: { ...course, ...changes }, datasets, dataEnd, filter: noFilter, subject: null };
}

/** What a card sees in a test when nothing has been chosen yet. */
export function initialView(card: Pick<Card, 'choices'>): CardView {
  return testView(initialChoices(card));
}
