import type { CardView, Chart } from '@/analyses/definition';
import { count, counted, decimal, percent } from '@/words/numbers';
import { hoverBands, type TooltipField } from '../chart-kit/hover';
import { panelY, percentLabels, stackPanels, viewHeight } from '../chart-kit/panels';
import { layeredSpec } from '../chart-kit/spec';
import { stepPlaces, stepX, WEEK_HEADER, weekLayers } from '../chart-kit/step-axis';
import { sumOf } from './findings';
import type { CommentActivityResult, CommentStepsRow } from './tables';

interface StepPanel {
  readonly field: keyof CommentStepsRow & string;
  readonly title: string;
  readonly height: number;
  readonly percent?: true;
}

/** Panels of bars over the steps of the course. */
function stepPanels(
  rows: readonly CommentStepsRow[],
  view: CardView,
  panels: readonly StepPanel[],
  more: readonly TooltipField[],
  summary: string,
): Chart {
  const places = stepPlaces(rows, view.course);
  const stacked = stackPanels(
    panels.map(({ height }) => height),
    WEEK_HEADER,
  );
  const x = stepX(rows);
  const values = rows.map((row, index) => ({
    ...row,
    ...places[index],
    share_percent: row.commenting_share === null ? null : 100 * row.commenting_share,
    share_text:
      row.visitors === null
        ? 'not known'
        : `${percent(row.commenters, row.visitors)} of ${count(row.visitors)}`,
    length_text: row.mean_thread_length === null ? '—' : decimal(row.mean_thread_length),
  }));
  const bars = panels.map((panel, index) => ({
    mark: { type: 'bar', aria: false },
    encoding: {
      x,
      y: panelY(
        stacked[index],
        panel.percent ? 'share_percent' : panel.field,
        panel.title,
        panel.percent ? { labelExpr: percentLabels } : {},
      ),
    },
  }));
  const fields = [{ field: 'name', title: 'Step' }, ...more];
  const spec = layeredSpec({
    height: viewHeight(stacked),
    layers: [...weekLayers(stacked, x), ...bars, hoverBands(stacked, { x }, fields)],
    independent: ['y'],
  });
  return { spec, values, summary };
}

/** Comments, the share of visitors who comment, and first comments, by step. */
export function whereChart({ comment_steps: rows }: CommentActivityResult, view: CardView): Chart | null {
  if (sumOf(rows, 'comments') === 0) return null;
  const known = rows.some((row) => row.commenting_share !== null);
  const panels: readonly StepPanel[] = [
    { field: 'comments', title: 'Comments', height: 120 },
    ...(known
      ? [
          {
            field: 'commenting_share',
            title: 'Share of visitors who comment',
            height: 80,
            percent: true,
          } as const,
        ]
      : []),
    { field: 'first_comments', title: 'Learners’ first comments', height: 80 },
  ];
  const fields: readonly TooltipField[] = [
    { field: 'comments', title: 'Comments', count: true },
    { field: 'commenters', title: 'Learners', count: true },
    { field: 'share_text', title: 'Share of visitors' },
    { field: 'first_comments', title: 'First comments', count: true },
  ];
  const summary = `Bars of ${counted(sumOf(rows, 'comments'), 'comment')} by step, the share of visitors who comment, and where learners first comment.`;
  return stepPanels(rows, view, panels, fields, summary);
}

/** How long threads are, how many replies and likes there are, by step. */
export function threadChart({ comment_steps: rows }: CommentActivityResult, view: CardView): Chart | null {
  if (sumOf(rows, 'threads') === 0) return null;
  const panels: readonly StepPanel[] = [
    { field: 'mean_thread_length', title: 'Comments in a thread, mean', height: 90 },
    { field: 'replies', title: 'Replies', height: 80 },
    { field: 'likes', title: 'Likes', height: 80 },
  ];
  const fields: readonly TooltipField[] = [
    { field: 'threads', title: 'Threads', count: true },
    { field: 'threads_with_replies', title: 'With replies', count: true },
    { field: 'length_text', title: 'Mean length' },
    { field: 'longest_thread', title: 'Longest', count: true },
    { field: 'deepest_thread', title: 'Deepest', count: true },
    { field: 'replies', title: 'Replies', count: true },
    { field: 'likes', title: 'Likes', count: true },
  ];
  const summary = `Bars of the mean length of ${counted(sumOf(rows, 'threads'), 'thread')}, of the replies and of the likes by step.`;
  return stepPanels(rows, view, panels, fields, summary);
}

/** Reported and removed comments by step. */
export function moderationChart(
  { comment_steps: rows }: CommentActivityResult,
  view: CardView,
): Chart | null {
  if (sumOf(rows, 'reported') + sumOf(rows, 'moderated') === 0) return null;
  const panels: readonly StepPanel[] = [
    { field: 'reported', title: 'Reported comments', height: 80 },
    { field: 'moderated', title: 'Comments removed', height: 80 },
  ];
  const fields: readonly TooltipField[] = [
    { field: 'comments', title: 'Comments', count: true },
    { field: 'reported', title: 'Reported', count: true },
    { field: 'moderated', title: 'Taken away', count: true },
  ];
  const summary = `Bars of ${counted(sumOf(rows, 'reported'), 'reported comment')} and of ${count(sumOf(rows, 'moderated'))} removed, by step.`;
  return stepPanels(rows, view, panels, fields, summary);
}
