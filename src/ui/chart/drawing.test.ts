import { expect, it } from 'vitest';
import { embedOptions } from './drawing';

const rows = (length: number) => Array.from({ length }, (_, place) => ({ place }));

it('draws elements for few rows, and an image for so many that the page would wait for them', () => {
  expect([0, 2000, 2001].map((length) => embedOptions(rows(length)).renderer)).toEqual([
    'svg',
    'svg',
    'canvas',
  ]);
});

it('embeds charts of one kind with the same options, which would be drawn anew for others', () => {
  expect(embedOptions(rows(1))).toBe(embedOptions(rows(2)));
});
