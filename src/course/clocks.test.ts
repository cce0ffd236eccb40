import { expect, it } from 'vitest';
import { loadRun } from '@/testing/load-run';
import { selectionFiles, selectionSettings } from '@/testing/selection-run';
import { csvOf } from '@/testing/sources';
import { estimatedZones, timeBy } from './clocks';
import type { Run } from './run';

const header =
  'learner_id,enrolled_at,unenrolled_at,role,fully_participated_at,gender,country,detected_country';
const enrolment = (id: string, day: string, country: string, role = 'learner') => [
  id,
  day && `2024-01-${day} 00:00:00 UTC`,
  '',
  role,
  '',
  '',
  'FR',
  country,
];
const run = await loadRun({
  'x-1_enrolments.csv': csvOf(header, [
    enrolment('moved', '09', 'JP'),
    enrolment('moved', '05', 'US'),
    enrolment('once', '05', 'IN'),
    enrolment('once', '09', '--'),
    enrolment('once', '', 'BR'),
    enrolment('undated', '', 'GB'),
    enrolment('island', '01', 'JE'),
    enrolment('proxy', '01', 'EU'),
    enrolment('teacher', '01', 'US', 'organisation_admin'),
  ]),
});

/** The zone of each person by their id. */
function zonesOf(of: Run): Readonly<Record<string, string | null>> {
  const { zones, zoneOf } = estimatedZones(of);
  return Object.fromEntries(of.people.ids.map((id, person) => [id, zones[zoneOf[person] - 1] ?? null]));
}

it('estimates a zone by the latest country of connection that has one, of learners only', () => {
  expect(zonesOf(run)).toEqual({
    moved: 'Asia/Tokyo',
    once: 'Asia/Kolkata',
    undated: 'Europe/London',
    island: 'Europe/London',
    proxy: null,
    teacher: null,
  });
  expect(estimatedZones(run).learners).toBe(4);
  expect(estimatedZones(run).zones.toSorted()).toEqual(['Asia/Kolkata', 'Asia/Tokyo', 'Europe/London']);
});

it('estimates nothing without the file or the column', async () => {
  const { 'x-1_enrolments.csv': _, ...others } = selectionFiles;
  expect(estimatedZones(await loadRun(others))).toMatchObject({ zones: [], learners: 0 });
  const older = await loadRun({
    'x-1_enrolments.csv': csvOf(header.replace(',detected_country', ''), [
      enrolment('old', '01', '').slice(0, -1),
    ]),
  });
  expect(estimatedZones(older)).toMatchObject({ zones: [], learners: 0 });
});

it('reads the chosen clock', async () => {
  const selection = await loadRun(selectionFiles);
  const settings = { ...selection.defaults, ...selectionSettings };
  const noon = Date.parse('2024-01-16T12:00:00Z');
  const hours = (clock: Parameters<typeof timeBy>[0]) => {
    const time = timeBy(clock, selection, settings);
    return ['ann', 'ben', 'cat', 'eve'].map((id) => time.hour(noon, selection.people.index.get(id)));
  };
  expect(hours('course')).toEqual([1, 1, 1, 1]);
  expect(hours('utc')).toEqual([12, 12, 12, 12]);
  // New Zealand, Australia, a country that is not known, and staff.
  expect(hours('learner')).toEqual([1, 23, 1, 1]);
});
