const number = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 });
const units = ['bytes', 'kB', 'MB', 'GB'] as const;

/** `2.9 MB` */
export function size(bytes: number): string {
  const power = Math.min(units.length - 1, bytes < 1 ? 0 : Math.floor(Math.log10(bytes) / 3));
  return `${number.format(bytes / 1000 ** power)} ${units[power]}`;
}
