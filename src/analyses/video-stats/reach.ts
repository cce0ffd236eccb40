import { marks, type VideoWatchedRow } from './tables';

/** How many views reach a mark, of all views that tell. */
export interface Reach {
  readonly mark: number;
  readonly percent: number;
  readonly views: number;
}

/** The share of the videos' views that reach each mark, weighted by the views; marks that no video tells of are left out. */
export function reached(rows: readonly VideoWatchedRow[]): readonly Reach[] {
  return marks.flatMap((mark) => {
    const at = rows.filter((row) => row.mark === mark);
    const views = at.reduce((sum, row) => sum + row.views, 0);
    if (views === 0) return [];
    return [{ mark, views, percent: at.reduce((sum, row) => sum + row.percent * row.views, 0) / views }];
  });
}
