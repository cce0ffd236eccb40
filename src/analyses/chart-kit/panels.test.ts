import { expect, it } from 'vitest';
import { stackPanels, viewHeight } from './panels';

it('stacks panels without overlap, titles above them', () => {
  const panels = stackPanels([100, 50, 50], 20);
  expect(panels.map(({ top, bottom }) => bottom - top)).toEqual([100, 50, 50]);
  for (const [index, panel] of panels.entries()) {
    expect(panel.title).toBeLessThan(panel.top);
    if (index > 0) expect(panel.title).toBeGreaterThan(panels[index - 1].bottom);
  }
  expect(viewHeight(panels)).toBe(panels[2].bottom);
});
