import { counted } from '@/words/numbers';
import type { CardView, Chart, Row } from '../definition';
import { hoverBands, type TooltipField } from './hover';
import { panelY, stackPanels, viewHeight } from './panels';
import { layeredSpec, where } from './spec';
import { labelOf, type StepNumbers, stepPlaces, stepX, WEEK_HEADER, weekLayers } from './step-axis';

/** Steps shown on each side of the one that a card is about. */
const REACH = 6;

/** The step that the card is about with up to six before and six after it; none where it is not among the rows. */
export function stepsAround<R extends StepNumbers>(rows: readonly R[], { subject }: CardView): readonly R[] {
  const place = rows.findIndex((row) => labelOf(row) === subject);
  return place < 0 ? [] : rows.slice(Math.max(0, place - REACH), place + REACH + 1);
}

/** A step's figure among its neighbours'. */
type WindowFigure = Row & {
  /** Null where it is not known. */
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** What the figure may be expected to be; null where nothing is. */
  readonly expected: number | null;
  /** The figure as it is written above the step itself. */
  readonly text: string;
};

export interface StepWindow<R> {
  /** All steps, in course order. */
  readonly rows: readonly R[];
  readonly figure: (row: R) => WindowFigure;
  readonly title: string;
  readonly labelExpr?: string;
  readonly tooltip: readonly TooltipField[];
  /** What is shown, as the beginning of a sentence: `The share who comment`. */
  readonly what: string;
}

/** Room above the panel for the step's own figure. */
const FIGURE = 20;
const panels = stackPanels([150], WEEK_HEADER, FIGURE);
/** The weeks' names stand above the step's own figure. */
const below = panels.map((panel) => ({ ...panel, top: panel.top - FIGURE }));

/** A step's figure with its interval among those of its neighbours; the step itself is a diamond, its figure written above. */
export function stepWindowChart<R extends StepNumbers>(window: StepWindow<R>, view: CardView): Chart | null {
  const rows = stepsAround(window.rows, view);
  if (rows.length === 0) return null;
  const places = stepPlaces(rows, view.course);
  const values = rows.map((row, index) => ({
    ...places[index],
    ...window.figure(row),
    own: places[index].step === view.subject,
    label: `◆ ${window.figure(row).text}`,
  }));
  if (values.every(({ own, value }) => !own || value === null)) return null;
  const x = stepX(rows);
  const y = (field: string) =>
    panelY(panels[0], field, window.title, window.labelExpr ? { labelExpr: window.labelExpr } : {});
  const known = 'datum.value !== null';
  const expectedTick = where('datum.expected !== null', {
    mark: { type: 'tick', style: 'contrast', thickness: 2, size: 16, aria: false },
    encoding: { x, y: y('expected') },
  });
  const layers = [
    where('datum.low !== null && datum.high !== null', {
      mark: { type: 'rule', style: 'muted', strokeWidth: 2, aria: false },
      encoding: { x, y: y('low'), y2: { field: 'high' } },
    }),
    ...(values.some(({ expected }) => expected !== null) ? [expectedTick] : []),
    where(`${known} && !datum.own`, {
      mark: { type: 'point', size: 50, opacity: 0.7, aria: false },
      encoding: { x, y: y('value') },
    }),
    where(`${known} && datum.own`, {
      mark: { type: 'point', style: 'contrast', shape: 'diamond', size: 150, opacity: 1, aria: false },
      encoding: { x, y: y('value') },
    }),
    where(`${known} && datum.own`, {
      mark: { type: 'text', style: ['label', 'contrast'], baseline: 'bottom', aria: false },
      encoding: { x, y: { value: panels[0].top - 5 }, text: { field: 'label', type: 'nominal' } },
    }),
  ];
  const hover = hoverBands(panels, { x }, [{ field: 'name', title: 'Step' }, ...window.tooltip]);
  return {
    spec: layeredSpec({ height: viewHeight(panels), layers: [...weekLayers(below, x), ...layers, hover] }),
    values,
    summary: `${window.what} at step ${view.subject} (diamond) and at ${counted(rows.length - 1, 'step')} around it: ${values.find(({ own }) => own)?.text}.`,
  };
}
