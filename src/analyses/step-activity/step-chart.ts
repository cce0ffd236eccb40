import { hoverBands, type TooltipField } from '../chart-kit/hover';
import { type Panel, percentLabels, viewHeight } from '../chart-kit/panels';
import { layeredSpec, type Spec } from '../chart-kit/spec';
import { type StepNumbers, stepX, weekLayers } from '../chart-kit/step-axis';

const stepField: TooltipField = { field: 'name', title: 'Step' };
/** An axis from 0 to 100 per cent. */
export const percentAxis = { labelExpr: percentLabels, domain: [0, 100] as const };

/** Panels over the same steps, with their weeks, marks and tooltips. */
export function stepChart(
  rows: readonly StepNumbers[],
  panels: readonly Panel[],
  layers: (x: Spec) => readonly Spec[],
  fields: readonly TooltipField[],
): Spec {
  const x = stepX(rows);
  return layeredSpec({
    height: viewHeight(panels),
    layers: [...weekLayers(panels, x), ...layers(x), hoverBands(panels, { x }, [stepField, ...fields])],
    independent: ['y'],
  });
}
