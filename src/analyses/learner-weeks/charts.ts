import { plainNumber } from '@/words/durations';
import { counted, rateWords } from '@/words/numbers';
import { tooltip } from '../chart-kit/hover';
import { type Panel, panelY, percentLabels, stackPanels, viewHeight } from '../chart-kit/panels';
import { layeredSpec, type Spec, where } from '../chart-kit/spec';
import type { Chart } from '../definition';
import type { LearnerWeeksResult, LearnerWeeksRow } from './tables';

const HEIGHT = 130;
const x = {
  field: 'week',
  type: 'ordinal',
  axis: { title: 'End of course week', labelAngle: 0, labelOverlap: 'greedy' },
};
const axis = { domain: [0, 100] as const, labelExpr: percentLabels };

const hover = tooltip([
  { field: 'week', title: 'End of week' },
  { field: 'who', title: 'Whose' },
  { field: 'engagement_text', title: 'Engagement' },
  { field: 'score_text', title: 'First answers right' },
  { field: 'steps_text', title: 'Steps completed' },
]);

/** The learner's line and the finishers', told apart by mark and dashes as well as colour. */
function lines(panel: Panel, field: string, title: string): Spec[] {
  const y = panelY(panel, field, title, axis);
  const one = (who: string, style: string, shape: string, dash: readonly number[]) => [
    where(`datum.who === '${who}' && isValid(datum.${field})`, {
      mark: { type: 'line', style, strokeDash: dash, aria: false },
      encoding: { x, y },
    }),
    where(`datum.who === '${who}' && isValid(datum.${field})`, {
      mark: { type: 'point', style, shape, size: 70, opacity: 1, aria: false },
      encoding: { x, y, tooltip: hover },
    }),
  ];
  return [
    ...one('finishers, median', 'contrast', 'diamond', [5, 4]),
    ...one('this learner', 'accent', 'circle', []),
  ];
}

const per = (rate: number | null) => (rate === null ? null : 100 * rate);
const words = (rate: number | null) => (rate === null ? '—' : rateWords(rate));

function chartRows(row: LearnerWeeksRow) {
  const side = (who: string, engagement: number | null, score: number | null, steps: number | null) => ({
    week: row.week,
    who,
    engagement: per(engagement),
    score: per(score),
    engagement_text: words(engagement),
    score_text: words(score),
    steps_text: steps === null ? '—' : plainNumber(steps),
  });
  return [
    side('this learner', row.engagement, row.score, row.steps_completed),
    side('finishers, median', row.finishers_engagement, row.finishers_score, row.finishers_steps_completed),
  ];
}

/** Engagement, and below it quiz scores, at the end of each week: the learner's and the finishers'. */
export function weeksChart({ learner_weeks: rows }: LearnerWeeksResult): Chart | null {
  if (rows.length === 0) return null;
  const scored = rows.some(({ score, finishers_score }) => score !== null || finishers_score !== null);
  const panels = stackPanels(scored ? [HEIGHT, HEIGHT] : [HEIGHT]);
  const layers = [
    { layer: lines(panels[0], 'engagement', 'Engagement: this learner (●), finishers (◆ dashed)') },
    ...(scored ? [{ layer: lines(panels[1], 'score', 'First answers right') }] : []),
  ];
  return {
    spec: layeredSpec({ height: viewHeight(panels), layers, independent: ['y'] }),
    values: rows.flatMap(chartRows),
    summary: `Lines of this learner’s engagement${scored ? ' and quiz score' : ''} at the end of ${counted(rows.length, 'week')}, beside those of the learners who finished.`,
  };
}
