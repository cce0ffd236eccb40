/** Five Mondays one after another. */
export const mondays = ['2024-01-08', '2024-01-15', '2024-01-22', '2024-01-29', '2024-02-05'];

/** So many visits at an hour of each of these dates. */
export const on = (dates: readonly string[], hour: string, count: number) =>
  Object.fromEntries(dates.map((date) => [`${date} ${hour}`, count]));
