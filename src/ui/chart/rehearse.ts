import type { Chart } from '@/analyses/definition';
import { breathe } from '@/pace/breathe';
import { drawingOf, specOf } from './drawing';
import { completeSpec } from './spec';
import { viewOf } from './view';

const days = Array.from({ length: 40 }, (_, i) => ({
  day: Date.UTC(2020, 0, 1 + i),
  hour: i % 8,
  kind: i % 2 ? 'odd' : 'even',
  learners: i,
}));

/** Charts such as the pages have, of nobody. */
const charts: readonly Chart[] = [
  {
    summary: '',
    values: days,
    spec: {
      height: 100,
      layer: [
        {
          mark: 'area',
          encoding: {
            x: { field: 'day', type: 'temporal', timeUnit: 'utcyearmonthdate' },
            y: { field: 'learners', type: 'quantitative', aggregate: 'sum' },
            color: { field: 'kind', type: 'nominal' },
            tooltip: [{ field: 'learners', format: ',' }],
          },
        },
        { mark: 'rule', encoding: { x: { datum: days[3].day, type: 'temporal' } } },
      ],
    },
  },
  {
    summary: '',
    values: days,
    spec: {
      height: 100,
      layer: [
        { mark: 'rect', encoding: { color: { field: 'learners', type: 'quantitative' } } },
        { mark: 'text', encoding: { text: { field: 'learners', type: 'quantitative' } } },
      ],
      encoding: { x: { field: 'hour', type: 'ordinal' }, y: { field: 'kind', type: 'nominal' } },
    },
  },
];

/**
 * Draws made-up charts outside of the page, for nothing but that the browser compiles what draws them.
 * @param isWanted Asked before each step; where it says no, the page has better to do.
 */
export async function rehearse(isWanted: () => boolean): Promise<void> {
  for (const chart of charts) {
    if (!isWanted()) return;
    const drawing = drawingOf(JSON.stringify(completeSpec(chart, 400)), 'light');
    const spec = specOf({ drawing, values: chart.values });
    await breathe();
    if (!isWanted()) return;
    const view = viewOf(spec, { renderer: 'svg', container: document.createElement('div') });
    await view.runAsync();
    view.finalize();
    await breathe();
  }
}
