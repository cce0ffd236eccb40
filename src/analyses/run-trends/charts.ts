import { inWords } from '@/words/list';
import { tooltip } from '../chart-kit/hover';
import { panelY, stackPanels, viewHeight } from '../chart-kit/panels';
import { layeredSpec, where } from '../chart-kit/spec';
import type { Chart } from '../definition';
import { type Sides, type Trend, trendsOf } from './figures';
import { figureText, figureWords } from './words';

const HEIGHT = 52;
/** Between a panel and its title, for what stands above the highest dot. */
const ROOM = 12;

const scaleOf = ({ kind }: Trend) => (kind === 'share' ? 100 : 1);
const titleOf = ({ kind, name }: Trend, base: string) =>
  kind === 'share' ? `${name}, of those who ${base}` : name;

/** A panel for each figure over the runs in their order: dots, with the intervals of shares. */
export function trendChart(sides: Sides): Chart | null {
  const trends = trendsOf(sides);
  if (trends.length === 0) return null;
  const panels = stackPanels(
    trends.map(() => HEIGHT),
    0,
    ROOM,
  );
  const x = {
    field: 'run',
    type: 'nominal',
    scale: { domain: sides.map(({ label }) => label), type: 'point', padding: 0.5 },
    axis: { title: null, labelAngle: 0, labelLimit: { expr: `width / ${sides.length} - 4` } },
  };
  const layers = trends.map((trend, place) => {
    const title = titleOf(trend, trends[0].deed);
    const y = (field: string) => panelY(panels[place], field, title, { bare: true });
    const interval = {
      mark: { type: 'rule', style: 'muted', strokeWidth: 2, aria: false },
      encoding: { x, y: y('low'), y2: { field: 'high' } },
    };
    return where(`datum.trend === '${trend.key}'`, {
      layer: [
        {
          mark: { type: 'rule', style: 'quiet', aria: false },
          encoding: { y: { value: panels[place].bottom } },
        },
        { mark: { type: 'line', style: 'quiet', aria: false }, encoding: { x, y: y('value') } },
        ...(trend.kind === 'share' ? [interval] : []),
        {
          mark: { type: 'point', size: 80, opacity: 1, aria: false },
          encoding: {
            x,
            y: y('value'),
            tooltip: tooltip([
              { field: 'run', title: 'Run' },
              { field: 'name', title: 'Figure' },
              { field: 'words', title: 'Value' },
            ]),
          },
        },
        {
          mark: {
            type: 'text',
            style: 'note',
            align: 'left',
            baseline: 'bottom',
            dx: 7,
            dy: -3,
            aria: false,
            opacity: { expr: `width / ${sides.length} > 70 ? 1 : 0` },
          },
          encoding: { x, y: y('value'), text: { field: 'text', type: 'nominal' } },
        },
      ],
    });
  });
  const values = trends.flatMap((trend) =>
    trend.figures.map((figure, place) => ({
      trend: trend.key,
      name: trend.name,
      run: sides[place].label,
      value: scaleOf(trend) * figure.value,
      low: figure.interval && scaleOf(trend) * figure.interval.low,
      high: figure.interval && scaleOf(trend) * figure.interval.high,
      text: figureText(trend.kind, figure),
      words: figureWords(trend.kind, figure),
    })),
  );
  const names = inWords(trends.map(({ name }) => name.toLowerCase()));
  return {
    spec: layeredSpec({ height: viewHeight(panels), layers, independent: ['y'] }),
    values,
    summary: `Dots for ${names}, over ${inWords(sides.map(({ label }) => label))}.`,
    reading: 'Each panel begins at 0. Upright lines are intervals, all of which hold together at 95\u00a0%.',
  };
}
