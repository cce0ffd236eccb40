import { count } from '@/words/numbers';
import type { Cell, Chart, Row } from '../definition';
import { underWords } from './cells';
import { withMarks } from './marks';
import { withoutWithheldShares } from './missing';
import { isPart, type Json } from './spec-part';
import { withoutNoughts } from './wording';

/** Under which name the words of a field that is read stand beside it. */
const wordsOf = (field: string) => `${field} in words`;

interface Line {
  readonly field: string;
  readonly type?: Json;
}

/** Whether it is a line of text, or a whole number. */
const isLine = (line: Json): line is Line =>
  isPart(line) &&
  typeof line.field === 'string' &&
  (line.type === 'nominal' || (line.type === 'quantitative' && [',', ',d'].includes(String(line.format))));

/** How each field is read that is read rather than drawn: as a count, as a label beside a mark, as a text. */
type Read = Map<string, 'count' | 'label' | 'text'>;

/** A specification whose tooltips and labels show the words of their fields; `read` gathers which these are. */
function worded(spec: Json, known: ReadonlySet<string>, read: Read): Json {
  if (Array.isArray(spec)) return spec.map((each) => worded(each, known, read));
  if (!isPart(spec)) return spec;
  const line = (each: Json, isLabel: boolean) => {
    if (!isLine(each) || !known.has(each.field)) return each;
    const { format: _, ...rest } = { format: null, ...each };
    read.set(each.field, each.type === 'quantitative' ? 'count' : isLabel ? 'label' : 'text');
    return { ...rest, field: wordsOf(each.field), type: 'nominal' };
  };
  const parts = Object.entries(spec).map(([key, value]) => {
    if (key === 'tooltip' && Array.isArray(value))
      return [
        key,
        value.map((each: Json) => line(each, isLine(each) && each.field.endsWith('_text'))),
      ] as const;
    if (key === 'text' && isLine(value)) return [key, line(value, true)] as const;
    return [key, worded(value, known, read)] as const;
  });
  return Object.fromEntries(parts);
}

interface WithheldChart extends Chart {
  /** Whether bars of withheld counts are outlined in it. */
  readonly marked: boolean;
}

/**
 * A chart of withheld counts, which stand as noughts: neither its tooltips nor its words show them as a number, its bars of
 * them are outlined, and its dots and lines of shares of them are missing.
 * @param hides Whether nought is withheld in a field, which may be one of shares; of others it is what it says.
 */
export function withheldChart(
  { spec, values, summary, ...rest }: Chart,
  threshold: number,
  hides: (field: string, isShare?: boolean) => boolean,
): WithheldChart {
  const read: Read = new Map();
  const outlined = withMarks(spec, values, hides);
  const own = worded(outlined.spec, new Set(values.flatMap(Object.keys)), read);
  const inWords = (value: Cell, as: 'count' | 'label' | 'text', field: string): Cell => {
    if (as === 'label' && String(value) === '0') return '—';
    if (typeof value === 'string') return withoutNoughts(value, threshold);
    if (typeof value !== 'number' || as !== 'count') return value;
    return value === 0 && hides(field) ? underWords(threshold) : count(value);
  };
  const drawn = withoutWithheldShares(spec, values, (field) => hides(field, true));
  const rows = drawn.map((row, place): Row => {
    const words = [...read].flatMap(([field, as]) =>
      row[field] === undefined ? [] : [[wordsOf(field), inWords(values[place][field], as, field)] as const],
    );
    return { ...row, ...Object.fromEntries(words) };
  });
  return {
    ...rest,
    spec: isPart(own) ? own : spec,
    values: rows,
    summary: withoutNoughts(summary, threshold),
    marked: outlined.marked,
  };
}
