import { countryZones } from '@/stats/country-zones';
import { type LocalTime, localTime } from '@/stats/local-time';
import { personalTime } from '@/stats/personal-time';
import type { Clock } from './filter';
import { remembered } from './remembered';
import { integers, numbers, type Run } from './run';
import type { CourseSettings } from './settings';

/** The time zones that are estimated for a run's learners. */
export interface EstimatedZones {
  /** IANA names, each once. */
  readonly zones: readonly string[];
  /** By number of the person one more than the place of their zone; 0 where it is not known, and for staff. */
  readonly zoneOf: Uint8Array;
  /** The learners whose zone is known. */
  readonly learners: number;
}

const known = new WeakMap<Run['tables'], EstimatedZones>();

/**
 * Estimates each learner's time zone from the country that they connected from when they enrolled: the one where most
 * people of that country live. Of several enrolments the latest with a country that has a zone counts; one without a time
 * counts only where none with one does. Worked out once for a run.
 */
export function estimatedZones(run: Pick<Run, 'tables' | 'people'>): EstimatedZones {
  return remembered(known, run.tables, () => zonesByCountry(run));
}

function zonesByCountry({ tables, people }: Pick<Run, 'tables' | 'people'>): EstimatedZones {
  const zoneOf = new Uint8Array(people.ids.length);
  const enrolments = tables.get('enrolments');
  if (!enrolments) return { zones: [], zoneOf, learners: 0 };
  const person = integers(enrolments, 'person');
  const enrolled = numbers(enrolments, 'enrolled_at');
  const country = enrolments.getter('detected_country');
  const latest = new Map<number, { readonly zone: string; readonly at: number }>();
  for (let row = 0; row < person.length; row++) {
    const who = person[row];
    if (who < 0 || who >= people.learners) continue;
    const zone = countryZones.get(String(country(row)));
    const at = Number.isNaN(enrolled[row]) ? Number.NEGATIVE_INFINITY : enrolled[row];
    if (zone !== undefined && at >= (latest.get(who)?.at ?? at)) latest.set(who, { zone, at });
  }
  const zones = [...new Set([...latest.values()].map(({ zone }) => zone))];
  const places = new Map(zones.map((zone, place) => [zone, place + 1]));
  for (const [who, { zone }] of latest) zoneOf[who] = places.get(zone) ?? 0;
  return { zones, zoneOf, learners: latest.size };
}

/** Days, weekdays and hours by the clock that was chosen; what has no person is the course's in any case but UTC. */
export function timeBy(
  clock: Clock,
  run: Pick<Run, 'tables' | 'people'>,
  settings: CourseSettings,
): LocalTime {
  switch (clock) {
    case 'course':
      return localTime(settings.timeZone);
    case 'utc':
      return localTime('UTC');
    case 'learner': {
      const { zones, zoneOf } = estimatedZones(run);
      return personalTime(localTime(settings.timeZone), zones, zoneOf);
    }
  }
}
