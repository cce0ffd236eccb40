/** Hours of a day, days and hours of a week. */
export const HOURS = 24;
export const WEEKDAYS = 7;
export const WEEK_HOURS = WEEKDAYS * HOURS;
