import { countryZones } from '@/stats/country-zones';
import { type LocalTime, localTime } from '@/stats/local-time';
import { personalTime } from '@/stats/personal-time';
import type { Clock } from './filter';
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

/**
 * Estimates each learner's time zone from the country that they connected from when they enrolled: the one where most
 * people of that country live. Of several enrolments the latest with a country that has a zone counts.
 */
export function estimatedZones({ tables, people }: Pick<Run, 'tables' | 'people'>): EstimatedZones {
  const zoneOf = new Uint8Array(people.ids.length);
  const places = new Map<string, number>();
  const enrolments = tables.get('enrolments');
  if (!enrolments) return { zones: [], zoneOf, learners: 0 };
  const person = integers(enrolments, 'person');
  const enrolled = numbers(enrolments, 'enrolled_at');
  const country = enrolments.getter('detected_country');
  const latest = new Float64Array(people.learners).fill(Number.NEGATIVE_INFINITY);
  for (let row = 0; row < person.length; row++) {
    const who = person[row];
    if (who < 0 || who >= people.learners) continue;
    const zone = countryZones.get(String(country(row)));
    if (zone === undefined || enrolled[row] < latest[who]) continue;
    if (!Number.isNaN(enrolled[row])) latest[who] = enrolled[row];
    const place = places.get(zone) ?? places.size + 1;
    places.set(zone, place);
    zoneOf[who] = place;
  }
  return {
    zones: [...places.keys()],
    zoneOf,
    learners: zoneOf.reduce((sum, place) => sum + (place > 0 ? 1 : 0), 0),
  };
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
