import type { Chart } from '@/analyses/definition';
import { counted } from '@/words/numbers';
import { layeredSpec } from '../chart-kit/spec';
import { stackedBars } from '../chart-kit/stacked-bars';
import type { CommentActivityResult } from './tables';

const parts = ['Learners: threads', 'Learners: replies', 'Staff: threads', 'Staff: replies'] as const;

/** For each week the comments by learners and by staff, threads and replies apart. */
export function authorChart({ comment_authors: rows }: CommentActivityResult): Chart | null {
  const total = rows.reduce((sum, row) => sum + row.openings + row.replies, 0);
  if (total === 0) return null;
  const values = rows.flatMap((row) => {
    const by = row.author === 'staff' ? 2 : 0;
    return [row.openings, row.replies].map((written, index) => ({
      week: `Week ${row.week_number}`,
      rank: by + index,
      part: parts[by + index],
      written,
      people: row.people,
    }));
  });
  const weeks = [...new Set(values.map(({ week }) => week))];
  const bars = stackedBars({
    name: 'week',
    names: weeks,
    value: 'written',
    title: 'Comments',
    parts,
    legendColumns: 4,
    tooltip: [
      { field: 'week', title: 'Steps of' },
      { field: 'part', title: 'By' },
      { field: 'written', title: 'Comments', count: true },
      { field: 'people', title: 'People', count: true },
    ],
  });
  const summary = `Bars of ${counted(total, 'comment')} by week of the step, by learners and by staff, threads and replies apart.`;
  return { spec: layeredSpec({ height: weeks.length * 30, layers: [bars] }), values, summary };
}
