import { type Spec, where } from './spec';

/**
 * The relative luminance at which black and white text contrast alike with the ground, 4.58 to 1 (WCAG 2.2: the ratio of the
 * luminances, 0.05 added to each); on either side of it one of them contrasts more.
 */
const BALANCE = Math.sqrt(1.05 * 0.05) - 0.05;

/**
 * Text in cells that the scale `color` shades by the field `value`: black or white, whichever contrasts more with the cell, and
 * the page's own ink in cells that are not shaded in full.
 * @param shaded An expression of which cells are.
 */
export function cellLabels(shaded: string, mark: Spec, encoding: Spec): readonly Spec[] {
  const color = {
    condition: { test: `luminance(scale('color', datum.value)) > ${BALANCE}`, value: 'black' },
    value: 'white',
  };
  const text = { type: 'text', style: 'label', aria: false, ...mark };
  return [
    where(shaded, { mark: text, encoding: { ...encoding, color } }),
    where(`!(${shaded})`, { mark: text, encoding }),
  ];
}
