import {
  bool,
  type DataType,
  dateDay,
  float64,
  int32,
  TimeUnit,
  timestamp,
  utf8 as utf8Type,
} from '@uwdata/flechette';
import { type Buffers, bitmap, int64, presence, spelled, utf8 } from './buffers';
import type { FieldKind } from './table-schema';

/** A column that hands out what Arrow keeps of any of its rows. */
export interface ArrowColumn {
  readonly kind: FieldKind;
  /** The rows from one to before another. */
  slice(from: number, to: number): Buffers;
}

/** How each kind of column is kept: plainly, without dictionaries, which not every reader of such files knows. */
export const arrowTypes: Readonly<Record<FieldKind, DataType>> = {
  text: utf8Type(),
  integer: int32(),
  number: float64(),
  boolean: bool(),
  time: timestamp(TimeUnit.MILLISECOND, 'UTC'),
  date: dateDay(),
};

/** Whole numbers, missing where they are below zero, as the numbers of people and the places of steps are. */
export function integersColumn(integers: Int32Array): ArrowColumn {
  return {
    kind: 'integer',
    slice(from, to) {
      const values = integers.subarray(from, to);
      return { ...presence(values.length, (row) => values[row] < 0), values };
    },
  };
}

/** What codes stand for in a list of whole numbers; missing where a code is below zero. */
export function lookedUpColumn(codes: Int32Array, numbers: Int32Array): ArrowColumn {
  return {
    kind: 'integer',
    slice(from, to) {
      const own = codes.subarray(from, to);
      const values = new Int32Array(own.length);
      for (let row = 0; row < own.length; row++) if (own[row] >= 0) values[row] = numbers[own[row]];
      return { ...presence(own.length, (row) => own[row] < 0), values };
    },
  };
}

/** Numbers, missing where they are NaN. */
export function numbersColumn(numbers: Float64Array): ArrowColumn {
  return {
    kind: 'number',
    slice(from, to) {
      const values = numbers.subarray(from, to);
      return { ...presence(values.length, (row) => Number.isNaN(values[row])), values };
    },
  };
}

/** Milliseconds since 1970 as times in UTC, missing where they are NaN. */
export function timesColumn(times: Float64Array): ArrowColumn {
  return {
    kind: 'time',
    slice(from, to) {
      const own = times.subarray(from, to);
      return { ...presence(own.length, (row) => Number.isNaN(own[row])), values: int64(own) };
    },
  };
}

/** Days since 1970 as dates, missing where there is none. */
export function datesColumn(days: readonly (number | null)[]): ArrowColumn {
  return {
    kind: 'date',
    slice(from, to) {
      const own = days.slice(from, to);
      return {
        ...presence(own.length, (row) => own[row] === null),
        values: Int32Array.from(own, (day) => day ?? 0),
      };
    },
  };
}

/** 0 for false, 1 for true, anything else for missing. */
export function booleansColumn(codes: Uint8Array): ArrowColumn {
  return {
    kind: 'boolean',
    slice(from, to) {
      const own = codes.subarray(from, to);
      return {
        ...presence(own.length, (row) => own[row] > 1),
        values: bitmap(own.length, (row) => own[row] === 1),
      };
    },
  };
}

/** Texts, missing where they are empty. */
export function textsColumn(texts: readonly string[]): ArrowColumn {
  return {
    kind: 'text',
    slice(from, to) {
      const { bytes: values, starts: offsets } = utf8(texts, from, to);
      return { ...presence(to - from, (row) => texts[from + row] === ''), values, offsets };
    },
  };
}

/** Texts that codes stand for in a list of words; missing where a code stands for none, or for an empty one. */
export function wordsColumn(codes: Int32Array | Uint32Array, words: readonly string[]): ArrowColumn {
  const spelling = utf8(words);
  return {
    kind: 'text',
    slice(from, to) {
      const own = codes.subarray(from, to);
      const { bytes: values, starts: offsets } = spelled(own, spelling);
      return { ...presence(own.length, (row) => offsets[row] === offsets[row + 1]), values, offsets };
    },
  };
}

/** One text in every row. Slices of one length are the same memory. */
export function constantColumn(text: string): ArrowColumn {
  const spelling = utf8([text]);
  let last: Buffers | null = null;
  return {
    kind: 'text',
    slice(from, to) {
      if (last?.length !== to - from) {
        const { bytes: values, starts: offsets } = spelled(new Int32Array(to - from), spelling);
        last = { ...presence(to - from, () => text === ''), values, offsets };
      }
      return last;
    },
  };
}
