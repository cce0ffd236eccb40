/** A part of a Vega-Lite specification. */
export type Spec = Readonly<Record<string, unknown>>;

export interface LayeredSpec {
  /** In pixels. */
  readonly height: number;
  readonly layers: readonly Spec[];
  /** Scales that each layer has for itself. */
  readonly independent?: readonly string[];
  /** Narrower than this the chart is scrolled, not squeezed. */
  readonly minWidth?: number;
}

/**
 * A specification of one layered view as wide as its card, whose rows are pushed into the data set `values`. It is laid out
 * anew with every push (`resize`), for axes grow with their labels.
 */
export function layeredSpec({ height, layers, independent = [], minWidth }: LayeredSpec): Spec {
  const scale = Object.fromEntries(independent.map((channel) => [channel, 'independent']));
  return {
    data: { name: 'values' },
    width: 'container',
    autosize: { type: 'fit-x', contains: 'padding', resize: true },
    height,
    layer: layers,
    ...(independent.length > 0 ? { resolve: { scale } } : {}),
    ...(minWidth === undefined ? {} : { usermeta: { minWidth } }),
  };
}

/**
 * An expression of the width that the chart is given, in pixels. What takes room from the plot hangs on this and never on
 * `width`, the plot's own: narrower names would widen the plot, which would call for the wide ones, and so on.
 */
export const givenWidth = '(containerSize()[0] || 600)';

/**
 * A layer of the rows with this `part`, in a data set of their own: where they are thousands, no filter of the other layers
 * goes through them.
 */
export function ofPart(part: string, layer: Spec): Spec {
  return { data: { name: part }, ...layer };
}

/** A layer of the rows for which the expression holds. */
export function where(expression: string, layer: Spec): Spec {
  return { transform: [{ filter: expression }], ...layer };
}
