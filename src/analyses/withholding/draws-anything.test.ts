import { expect, it } from 'vitest';
import { drawsAnything } from './draws-anything';

const along = (field: string) => ({ field, type: 'quantitative' });
const dots = {
  layer: [{ mark: 'point', encoding: { x: along('share'), y: { field: 'name', type: 'nominal' } } }],
};

it('tells a chart all of whose figures are missing from one that has any', () => {
  const name = 'a';
  expect(drawsAnything({ spec: dots, values: [{ name, share: null }] })).toBe(false);
  expect(
    drawsAnything({
      spec: dots,
      values: [
        { name, share: null },
        { name, share: 0 },
      ],
    }),
  ).toBe(true);
  const panels = { vconcat: [dots, { mark: 'bar', encoding: { y: along('learners') } }] };
  expect(drawsAnything({ spec: panels, values: [{ name, share: null, learners: 20 }] })).toBe(true);
  expect(drawsAnything({ spec: panels, values: [{ name, share: null, learners: null }] })).toBe(false);
});

it('takes charts to draw that have no axis of numbers, or reckon its field themselves', () => {
  const cells = { mark: 'rect', encoding: { x: { field: 'hour', type: 'ordinal' } } };
  expect(drawsAnything({ spec: cells, values: [{ hour: 1 }] })).toBe(true);
  expect(drawsAnything({ spec: dots, values: [{ name: 'a' }] })).toBe(true);
});
