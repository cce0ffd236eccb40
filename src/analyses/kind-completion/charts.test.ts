import { expect, it } from 'vitest';
import { draw } from '../chart-kit/test-draw';
import { kindChart } from './charts';
import { kindRow } from './test-rows';

it.each([300, 1300])('one kind of step and all four are drawn at %i pixels', async (width) => {
  const kinds = [
    kindRow('video', 100, 60, 1000),
    kindRow('quiz', 0, 0, 500),
    kindRow('discussion', 50, 50, 0),
    kindRow('other', 1, 1, 1),
  ];
  for (const kind_completion of [kinds, kinds.slice(0, 1)]) {
    const { svg, warnings } = await draw(kindChart({ kind_completion })!, width);
    expect(warnings).toEqual([]);
    for (const text of ['>Videos<', '>Of steps visited<', '>60.0<']) expect(svg).toContain(text);
  }
});
