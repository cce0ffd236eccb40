import { describe, expect, it } from 'vitest';
import { countryZones } from './country-zones';
import { isTimeZone, localTime } from './local-time';

/** The zones that the platform has for a country; which of the two ways it is asked hangs on its age. */
function zonesByPlatform(country: string): readonly string[] {
  const locale: Intl.Locale & { timeZones?: string[]; getTimeZones?: () => string[] | undefined } =
    new Intl.Locale(`und-${country}`);
  return locale.getTimeZones?.() ?? locale.timeZones ?? [];
}

/** The local date and hour as the platform writes them. */
const written = (zone: string, time: number) =>
  new Intl.DateTimeFormat('en-GB', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' }).format(time);

const winters = [2014, 2017, 2020, 2023].map((year) => Date.UTC(year, 0, 15, 12));
const summers = [2014, 2017, 2020, 2023].map((year) => Date.UTC(year, 6, 15, 12));

describe('countryZones', () => {
  it('names each country once', () => {
    expect(countryZones.size).toBe(245);
    for (const code of countryZones.keys()) expect(code).toMatch(/^[A-Z]{2}$/);
  });

  it('names only zones that the platform knows', () => {
    for (const zone of countryZones.values()) expect(isTimeZone(zone), zone).toBe(true);
  });

  it('gives each country a clock that the platform has there', () => {
    const known = [...countryZones].filter(([country]) => zonesByPlatform(country).length > 0);
    expect(known.length).toBeGreaterThan(240);
    for (const [country, zone] of known) {
      for (const time of [...winters, ...summers]) {
        const clocks = zonesByPlatform(country).map((each) => written(each, time));
        expect(clocks, `${country} ${zone} ${new Date(time).toISOString()}`).toContain(written(zone, time));
      }
    }
  });

  it.each([
    ['GB', 12, 13],
    ['IN', 17, 17],
    ['US', 7, 8],
    ['CA', 7, 8],
    ['MX', 6, 6],
    ['BR', 9, 9],
    ['CL', 9, 8],
    ['ES', 13, 14],
    ['PT', 12, 13],
    ['RU', 15, 15],
    ['KZ', 17, 17],
    ['CD', 14, 14],
    ['SA', 15, 15],
    ['CN', 20, 20],
    ['ID', 19, 19],
    ['JP', 21, 21],
    ['AU', 23, 22],
    ['NZ', 1, 0],
  ])(
    'has the clock of %s at %d hours in January 2025 and at %d in July, at noon in UTC',
    (country, january, july) => {
      const time = localTime(countryZones.get(country) ?? '');
      expect([Date.UTC(2025, 0, 15, 12), Date.UTC(2025, 6, 15, 12)].map((at) => time.hour(at))).toEqual([
        january,
        july,
      ]);
    },
  );
});
