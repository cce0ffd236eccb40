import { percentLabels } from '../chart-kit/panels';
import type { Row } from '../definition';
import { isPart, type Json, type Part } from './spec-part';

/** Marks that reach from nought, and whose withheld ones are outlined; and words, which name them. */
const KEPT = ['bar', 'rect', 'text'];

/** The fields of a chart's share axes by how they are drawn; a share axis is labelled in per cent. */
function shareFields(spec: Json, placed: Set<string>, kept: Set<string>): void {
  if (Array.isArray(spec)) for (const each of spec) shareFields(each, placed, kept);
  if (!isPart(spec)) return;
  const { mark, encoding, layer } = spec;
  shareFields(layer, placed, kept);
  if (!isPart(encoding)) return;
  const type = String(isPart(mark) ? mark.type : mark);
  for (const along of ['x', 'y']) {
    const own = encoding[along];
    if (!isPart(own) || !isPart(own.axis) || own.axis.labelExpr !== percentLabels) continue;
    for (const end of [own, encoding[`${along}2`]]) {
      if (isPart(end) && typeof end.field === 'string') (KEPT.includes(type) ? kept : placed).add(end.field);
    }
  }
}

/**
 * A chart's rows in which the shares that dots and lines stand at are missing where they are withheld: at nought they would say that
 * nobody did.
 * @param hides Whether nought is withheld in a field of shares.
 */
export function withoutWithheldShares(
  spec: Part,
  values: readonly Row[],
  hides: (field: string) => boolean,
): readonly Row[] {
  const [placed, kept] = [new Set<string>(), new Set<string>()];
  shareFields(spec, placed, kept);
  const fields = [...placed].filter((field) => !kept.has(field) && hides(field));
  return values.map((row) => {
    const missing = fields.filter((field) => row[field] === 0).map((field) => [field, null]);
    return missing.length > 0 ? { ...row, ...Object.fromEntries(missing) } : row;
  });
}
