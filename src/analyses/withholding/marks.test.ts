import { describe, expect, it } from 'vitest';
import { labelledBars } from '../chart-kit/bars';
import { hoverBands } from '../chart-kit/hover';
import { panelY, stackPanels, viewHeight } from '../chart-kit/panels';
import { layeredSpec } from '../chart-kit/spec';
import { stackedBars } from '../chart-kit/stacked-bars';
import { draw } from '../chart-kit/test-draw';
import { withMarks } from './marks';

const values = [
  { name: 'Many', rank: 0, learners: 120, label: '120' },
  { name: 'Few', rank: 1, learners: 0, label: 'under 10' },
];
const always = () => true;
const panels = stackPanels([90]);
const x = { field: 'name', type: 'nominal' };

const charts = {
  'horizontal bars': layeredSpec({
    height: 60,
    layers: labelledBars({
      name: 'name',
      value: 'learners',
      title: 'Learners',
      label: 'label',
      labelWidth: 60,
      tooltip: [{ field: 'label', title: 'Learners' }],
    }),
  }),
  'bars of a panel': layeredSpec({
    height: viewHeight(panels),
    layers: [
      { mark: { type: 'bar', aria: false }, encoding: { x, y: panelY(panels[0], 'learners', 'Learners') } },
      hoverBands(panels, { x }, [{ field: 'label', title: 'Learners' }]),
    ],
    independent: ['y'],
  }),
};

/** The dashed outlines of a drawing, by their sizes. */
const outlines = (svg: string) =>
  [...svg.matchAll(/d="M[\d.]+,[\d.]+h(-?[\d.]+)v(-?[\d.]+)h[^"]*Z"/g)].map(([, wide, high]) =>
    [wide, high].map((each) => Math.abs(Number(each))),
  );

describe.each(Object.entries(charts))('%s', (_, spec) => {
  it('have an outline of five pixels by the axis where a count is withheld', async () => {
    const { spec: own, marked } = withMarks(spec, values, always);
    expect(marked).toBe(true);
    const { svg, warnings } = await draw({ spec: own, values, summary: '' });
    expect(warnings).toEqual([]);
    expect(outlines(svg).filter((size) => size.includes(5))).toHaveLength(1);
    const plain = await draw({ spec, values, summary: '' });
    expect(outlines(plain.svg).filter((size) => size.includes(5))).toHaveLength(0);
    // One axis each, as without.
    expect(svg.match(/role-axis-title/g)).toEqual(plain.svg.match(/role-axis-title/g));
  });

  it('are as they were where none is, or where nought is what it says', () => {
    expect(withMarks(spec, values.slice(0, 1), always)).toEqual({ spec, marked: false });
    expect(withMarks(spec, values, (field) => field !== 'learners')).toEqual({ spec, marked: false });
  });
});

it('leaves bars whose parts stand on each other', () => {
  const bars = stackedBars({
    name: 'name',
    names: ['Many', 'Few'],
    value: 'learners',
    title: 'Learners',
    parts: [],
    legendColumns: 2,
    tooltip: [],
  });
  const spec = layeredSpec({ height: 60, layers: [bars] });
  expect(withMarks(spec, values, always)).toEqual({ spec, marked: false });
});
