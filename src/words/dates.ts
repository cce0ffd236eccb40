const long = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/** `11 June 2018`; what is no date stays as it is. */
export function longDate(isoDate: string): string {
  const millis = Date.parse(`${isoDate}T00:00:00Z`);
  return Number.isNaN(millis) ? isoDate : long.format(millis);
}

const dayAndMonth = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC' });

/** `6 June to 18 June 2018`, with the first year only where it is another; a single day once. */
export function dateRange(from: string, to: string): string {
  if (from === to) return longDate(from);
  const sameYear = from.slice(0, 4) === to.slice(0, 4);
  return `${sameYear ? dayAndMonth.format(Date.parse(from)) : longDate(from)} to ${longDate(to)}`;
}

/** `11 June 2018 to 1 July 2018`, `from 11 June 2018`, `until 1 July 2018`; nothing where both are unknown. */
export function period(start: string | null, end: string | null): string {
  if (start && end) return `${longDate(start)} to ${longDate(end)}`;
  if (start) return `from ${longDate(start)}`;
  return end ? `until ${longDate(end)}` : '';
}

/** How people name a time zone: `UTC`, `London time`. */
export function zoneWords(timeZone: string): string {
  const city = timeZone.split('/').at(-1) ?? timeZone;
  if (/^(Etc|UTC|GMT)/.test(timeZone)) return city;
  return `${city.replaceAll('_', ' ')} time`;
}

/** `09:00` */
export function hourWords(hour: number): string {
  return `${String(hour % 24).padStart(2, '0')}:00`;
}
