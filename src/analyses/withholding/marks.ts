import type { Row } from '../definition';
import { isPart, type Json, type Part } from './spec-part';

/** How far the mark of a withheld count reaches from the axis, in pixels. */
const REACH = 5;

/** Encodings of bars that the mark of a withheld count has too. */
const PLACES = ['x', 'x2', 'y', 'y2', 'xOffset', 'yOffset', 'tooltip'];

/** Which way a layer's bars grow from nought, and of which field; null where it has none, or their parts stand on each other. */
function growing({ mark, encoding }: Part): { readonly along: 'x' | 'y'; readonly field: string } | null {
  const type = isPart(mark) ? mark.type : mark;
  if ((type !== 'bar' && type !== 'rect') || !isPart(encoding)) return null;
  for (const along of ['y', 'x'] as const) {
    const [own, end] = [encoding[along], encoding[`${along}2`]];
    const isLength =
      isPart(own) && own.type === 'quantitative' && own.bin !== 'binned' && own.stack !== 'zero';
    if (!isLength || typeof own.field !== 'string') continue;
    if (end === undefined || (isPart(end) && end.datum === 0)) return { along, field: own.field };
  }
  return null;
}

/** A layer with dashed outlines where its bars are of withheld counts. */
function marked(layer: Part, along: 'x' | 'y', field: string): Part {
  const { data, transform, encoding } = layer;
  const own = isPart(encoding) ? encoding : {};
  const places = Object.entries(own).filter(([key]) => PLACES.includes(key));
  const { field: _, ...scaled } = { field, ...(isPart(own[along]) ? own[along] : {}) };
  const filter = { filter: `datum[${JSON.stringify(field)}] === 0` };
  const outline = {
    ...(data === undefined ? {} : { data }),
    transform: [...(Array.isArray(transform) ? transform : []), filter],
    mark: {
      type: 'rect',
      style: 'withheld',
      [`${along}Offset`]: along === 'y' ? -REACH : REACH,
      aria: false,
    },
    encoding: {
      ...Object.fromEntries(places),
      [along]: { ...scaled, datum: 0 },
      [`${along}2`]: { datum: 0 },
    },
  };
  return { layer: [layer, outline] };
}

/**
 * A specification whose bars of withheld counts, which stand as noughts, are outlined by the axis: no bar would say that nobody
 * is there. `of` says whether a field is a count or a share, of which nought is withheld.
 */
export function withMarks(
  spec: Part,
  values: readonly Row[],
  of: (field: string) => boolean,
): { readonly spec: Part; readonly marked: boolean } {
  let any = false;
  const inLayer = (layer: Json): Json => {
    if (!isPart(layer)) return layer;
    if (Array.isArray(layer.layer)) return { ...layer, layer: layer.layer.map(inLayer) };
    const bars = growing(layer);
    if (!bars || !of(bars.field) || values.every((row) => row[bars.field] !== 0)) return layer;
    any = true;
    return marked(layer, bars.along, bars.field);
  };
  const own = inLayer(spec);
  return { spec: isPart(own) ? own : spec, marked: any };
}
