import { count } from '@/words/numbers';
import { type Panel, type PanelOptions, panelY } from '../chart-kit/panels';
import { type Spec, where } from '../chart-kit/spec';
import type { Side } from '../comparison';
import type { Row } from '../definition';

const dashes = [
  [1, 0],
  [6, 3],
  [2, 2],
  [10, 3],
  [6, 3, 2, 3],
  [1, 4],
] as const;
const shapes = ['circle', 'diamond', 'square', 'triangle-up', 'cross', 'triangle-down'] as const;

/** A side as legends and axes name it, with the number of learners that the chart is about: `Run 6 (3,172)`. */
export function sideName({ label, learners }: Side): string {
  return learners === null ? label : `${label} (${count(learners)})`;
}

/**
 * The sides as a chart names them whose figures are of so many learners of each; without a number where that differs within
 * the chart (null) or is withheld.
 */
export function ofSizes<S extends Side>(
  sides: readonly S[],
  sizes: readonly (number | null)[],
): readonly S[] {
  return sides.map((side, place) => ({ ...side, learners: sizes[place] || null }));
}

const legend = { title: null, orient: 'top', columns: { expr: 'width < 480 ? 1 : 3' }, labelLimit: 300 };

/** The colour of each side, by its name. */
export function sideColour(sides: readonly Side[]): Spec {
  return { type: 'nominal', scale: { domain: sides.map(sideName) }, legend };
}

const cycled = <T>(values: readonly T[], length: number) =>
  Array.from({ length }, (_, place) => values[place % values.length]);

/** The shape of each side's points, by its name. */
export function sideShape(sides: readonly Side[]): Spec {
  const domain = sides.map(sideName);
  return { type: 'nominal', scale: { domain, range: cycled(shapes, sides.length) }, legend };
}

/** The dashes of each side's lines, by its name. */
function sideDash(sides: readonly Side[]): Spec {
  const domain = sides.map(sideName);
  return { type: 'nominal', scale: { domain, range: cycled(dashes, sides.length) }, legend };
}

export interface SideLines {
  readonly x: Spec;
  readonly panel: Panel;
  /** The field of the rows of `lineRows`. */
  readonly field: string;
  readonly title: string;
  readonly options?: PanelOptions;
  readonly interpolate?: string;
  /** The bounds of a band. */
  readonly band?: readonly [low: string, high: string];
}

/** A line for each side, and its band, in the side's colour and dashes, of the rows that `lineRows` makes. */
export function sideLines(sides: readonly Side[], lines: SideLines): readonly Spec[] {
  const { x, panel, field, title, options, interpolate, band } = lines;
  const y = (name: string) => panelY(panel, name, title, options);
  const shape = interpolate === undefined ? {} : { interpolate };
  const strokes = {
    ...legend,
    symbolType: 'stroke',
    symbolSize: 240,
    symbolOpacity: 1,
    symbolStrokeWidth: 2,
  };
  const color = { field: 'side', ...sideColour(sides), legend: strokes };
  const strokeDash = { field: 'side', ...sideDash(sides), legend: strokes };
  const line = where("datum.part === 'line'", {
    mark: { type: 'line', ...shape, aria: false },
    encoding: { x, y: y(field), color, strokeDash },
  });
  if (!band) return [line];
  const area = where("datum.part === 'line'", {
    mark: { type: 'area', ...shape, opacity: 0.18, aria: false },
    encoding: { x, y: y(band[0]), y2: { field: band[1] }, color },
  });
  return [area, line];
}

/** Each side's rows for its line; charts over steps have no week there, for the steps' own rows have it. */
export function lineRows(sides: readonly Side[], rowsOf: (place: number) => readonly Row[]): readonly Row[] {
  return sides.flatMap((side, place) =>
    rowsOf(place).map((row) => ({ ...row, part: 'line', side: sideName(side), week_start: null })),
  );
}

/** The rows that are not of lines. */
export const notLine = "datum.part !== 'line'";

/** One value for each side, in fields with the side's place behind their name. */
export function bySide<T>(field: string, values: readonly T[]): Readonly<Record<string, T>> {
  return Object.fromEntries(values.map((value, place) => [`${field}_${place}`, value]));
}
