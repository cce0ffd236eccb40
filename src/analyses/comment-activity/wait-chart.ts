import type { Chart } from '@/analyses/definition';
import { counted } from '@/words/numbers';
import { staffWaitChart } from '../staff-waits';
import type { CommentActivityResult } from './tables';

/** For each week the median wait for staff, with the middle half of the waits. */
export function waitChart({ comment_waits: rows }: CommentActivityResult): Chart | null {
  return staffWaitChart(
    rows,
    ({ week_number: week }) => (week === null ? 'All weeks' : `Week ${week}`),
    'Steps of',
    (shown, median) =>
      `The median hours until staff reply for ${counted(shown, 'row')}, ${median} over all weeks.`,
  );
}
