import { bisectLeft } from 'd3-array';
import { columnOf, type Samples } from '../samples';

/** A column of numbers, sorted into bins. */
export interface BinnedColumn {
  /** The bin of each row. */
  readonly codes: Uint8Array;
  /** Values up to `thresholds[bin]` are in that bin or a lower one; the last bin has none. */
  readonly thresholds: Float64Array;
}

const MOST_BINS = 255;

/** Some of the places at which a bin may end, as evenly many rows apart as they allow. */
function evenly(borders: readonly number[], rows: number): readonly number[] {
  let next = 1;
  return borders.filter((border) => {
    if (border * MOST_BINS < rows * next) return false;
    next = Math.floor((border * MOST_BINS) / rows) + 1;
    return true;
  });
}

/** Where bins end: half-way between neighbouring values, all of them or, where there are too many, some. */
function thresholdsOf(sorted: Float64Array): Float64Array {
  const borders = [...sorted.keys()].filter((i) => i > 0 && sorted[i] !== sorted[i - 1]);
  const chosen = borders.length < MOST_BINS ? borders : evenly(borders, sorted.length);
  return Float64Array.from(chosen, (i) => (sorted[i - 1] + sorted[i]) / 2);
}

/** Each column in at most 255 bins: exact where it has no more distinct values. */
export function binned(samples: Pick<Samples, 'values' | 'columns'>): readonly BinnedColumn[] {
  return Array.from({ length: samples.columns }, (_, j) => {
    const column = columnOf(samples, j);
    const thresholds = thresholdsOf(column.slice().sort());
    return { codes: Uint8Array.from(column, (value) => bisectLeft(thresholds, value)), thresholds };
  });
}
