import type { Chart, Row } from '../definition';
import { isPart, type Json } from './spec-part';

/** The fields that stand on a chart's axes of numbers. */
function fieldsOnAxes(spec: Json, found = new Set<string>()): ReadonlySet<string> {
  if (Array.isArray(spec)) for (const each of spec) fieldsOnAxes(each, found);
  if (!isPart(spec)) return found;
  const { encoding, ...others } = spec;
  for (const part of Object.values(others)) fieldsOnAxes(part, found);
  if (!isPart(encoding)) return found;
  for (const own of [encoding.x, encoding.y]) {
    if (isPart(own) && own.type === 'quantitative' && typeof own.field === 'string') found.add(own.field);
  }
  return found;
}

/**
 * Whether a chart has anything to draw on its axes of numbers: not where every figure on them is missing, which would leave an empty
 * frame. Charts without such axes, or of fields that they reckon themselves, are taken to have.
 */
export function drawsAnything({ spec, values }: Pick<Chart, 'spec' | 'values'>): boolean {
  const fields = [...fieldsOnAxes(spec)];
  const isReckoned = (field: string) => !values.some((row) => Object.hasOwn(row, field));
  const isThere = (row: Row, field: string) => row[field] !== null && row[field] !== undefined;
  return (
    fields.length === 0 ||
    fields.some((field) => isReckoned(field) || values.some((row) => isThere(row, field)))
  );
}
