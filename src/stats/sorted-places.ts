const DIGIT = 16;
const SIZE = 1 << DIGIT;
/** The digits of a number of 64 bits, the lowest first. */
const DIGITS = 64 / DIGIT;

/**
 * The digits of numbers, from the lowest, in an order that is theirs: the bits of a negative number are turned round, of
 * others only the sign. NaN comes behind infinity.
 */
function digitsOf(values: Float64Array): Uint16Array {
  const digits = new Uint16Array(values.length * DIGITS);
  const view = new DataView(new ArrayBuffer(8));
  for (let i = 0; i < values.length; i++) {
    // Both zeros are equal, as are all that are no number.
    view.setFloat64(0, Number.isNaN(values[i]) ? Number.NaN : values[i] + 0);
    const negative = view.getUint8(0) >= 0x80;
    for (let digit = 0; digit < DIGITS; digit++) {
      const bits = view.getUint16(2 * (DIGITS - 1 - digit));
      const sign = digit === DIGITS - 1 ? 0x8000 : 0;
      digits[i * DIGITS + digit] = negative ? ~bits : bits ^ sign;
    }
  }
  return digits;
}

/**
 * The places of numbers in ascending order, equal ones in the order that they are in, those that are no number last. In
 * time that grows with how many there are alone: a radix sort (D. E. Knuth, "The Art of Computer Programming", volume 3,
 * 5.2.5) by digits of 16 bits, of which those that are the same everywhere are passed over.
 */
export function sortedPlaces(values: Float64Array): Uint32Array {
  const digits = digitsOf(values);
  let places = new Uint32Array(values.length).map((_, place) => place);
  let other = new Uint32Array(values.length);
  for (let digit = 0; digit < DIGITS; digit++) {
    const next = new Uint32Array(SIZE + 1);
    for (let i = digit; i < digits.length; i += DIGITS) next[digits[i] + 1]++;
    if (next.includes(values.length)) continue;
    for (let value = 0; value < SIZE; value++) next[value + 1] += next[value];
    for (const place of places) other[next[digits[place * DIGITS + digit]]++] = place;
    [places, other] = [other, places];
  }
  return places;
}
