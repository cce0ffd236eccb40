import { type LocalTime, localTime } from './local-time';

/**
 * Calendar arithmetic by each person's own clock.
 * @param common The clock of those whose own is not known, and of what nobody did.
 * @param zones IANA names, each once.
 * @param zoneOf By number of the person one more than the place of their zone; 0 where it is not known.
 */
export function personalTime(common: LocalTime, zones: readonly string[], zoneOf: Uint8Array): LocalTime {
  const clocks = [common, ...zones.map(localTime)];
  const clockOf = (person = -1) => (person < 0 ? common : clocks[zoneOf[person]]);
  return {
    local: (time, person) => clockOf(person).local(time),
    day: (time, person) => clockOf(person).day(time),
    weekday: (time, person) => clockOf(person).weekday(time),
    hour: (time, person) => clockOf(person).hour(time),
    weekHour: (time, person) => clockOf(person).weekHour(time),
    startOf: (day, person) => clockOf(person).startOf(day),
  };
}
