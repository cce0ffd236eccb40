/** What Arrow keeps of a column's rows; a bitmap without bits says that none is missing. */
export interface Buffers {
  readonly length: number;
  readonly nullCount: number;
  /** One bit for each row, the lowest of a byte first; 0 where the value is missing. */
  readonly validity: Uint8Array;
  readonly values: Uint8Array | Int32Array | Float64Array | BigInt64Array;
  /** Of texts: where in the values each begins, and after the last where it ends. */
  readonly offsets?: Int32Array;
}

/** A bit for each row of which the test holds. */
export function bitmap(length: number, test: (row: number) => boolean): Uint8Array {
  const bits = new Uint8Array((length + 7) >> 3);
  for (let row = 0; row < length; row++) if (test(row)) bits[row >> 3] |= 1 << (row & 7);
  return bits;
}

const ALL_THERE = new Uint8Array(0);

/** The bitmap of rows that are not missing. */
export function presence(length: number, isMissing: (row: number) => boolean) {
  let nullCount = 0;
  for (let row = 0; row < length; row++) if (isMissing(row)) nullCount++;
  const validity = nullCount === 0 ? ALL_THERE : bitmap(length, (row) => !isMissing(row));
  return { length, nullCount, validity };
}

const WORD = 2 ** 32;

/** Whole numbers as 64-bit integers, NaN as 0, which is what arrays of integers make of it. Written as two words each, many times faster than by way of BigInts. */
export function int64(numbers: Float64Array): BigInt64Array {
  const out = new BigInt64Array(numbers.length);
  const words = new Int32Array(out.buffer);
  for (let row = 0; row < numbers.length; row++) {
    const high = Math.floor(numbers[row] / WORD);
    words[2 * row] = numbers[row] - high * WORD;
    words[2 * row + 1] = high;
  }
  return out;
}

/** Texts in UTF-8, one after the other. */
export interface Utf8 {
  readonly bytes: Uint8Array;
  /** Where each begins; one more entry than there are texts. */
  readonly starts: Int32Array;
}

const encoder = new TextEncoder();

/** Texts from one place to before another. */
export function utf8(texts: readonly string[], from = 0, to = texts.length): Utf8 {
  const starts = new Int32Array(to - from + 1);
  let bytes = new Uint8Array(1024);
  let used = 0;
  for (let place = from; place < to; place++) {
    const most = used + 3 * texts[place].length;
    if (most > bytes.length) {
      const larger = new Uint8Array(2 * most);
      larger.set(bytes.subarray(0, used));
      bytes = larger;
    }
    used += encoder.encodeInto(texts[place], bytes.subarray(used)).written;
    starts[place - from + 1] = used;
  }
  return { bytes: bytes.slice(0, used), starts };
}

/** The texts that codes stand for; of a code below zero, nothing. */
export function spelled(codes: Int32Array | Uint32Array, { bytes, starts }: Utf8): Utf8 {
  const offsets = new Int32Array(codes.length + 1);
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row];
    offsets[row + 1] = offsets[row] + (code < 0 ? 0 : starts[code + 1] - starts[code]);
  }
  const out = new Uint8Array(offsets[codes.length]);
  for (let row = 0, at = 0; row < codes.length; row++) {
    for (let from = starts[codes[row]]; at < offsets[row + 1]; from++, at++) out[at] = bytes[from];
  }
  return { bytes: out, starts: offsets };
}
