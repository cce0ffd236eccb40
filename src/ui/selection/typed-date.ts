/** Before this year a date is one that is still being typed: 0002, on the way to 2024. */
const FIRST_YEAR = '1970';

/** Whether an ISO date in a date field has been typed in full. */
export const isTyped = (date: string) => date >= FIRST_YEAR;
