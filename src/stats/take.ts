type Values = Float64Array | Int32Array | Uint32Array | Uint8Array;

/** The values of a typed array at these places, in their order. */
export function take<A extends Values>(values: A, places: Uint32Array): A {
  const out = new (values.constructor as new (length: number) => A)(places.length);
  for (let i = 0; i < places.length; i++) out[i] = values[places[i]];
  return out;
}

/** The numbers from 0 to before `total` that pass the test. */
export function placesWhere(total: number, passes: (place: number) => boolean): Uint32Array {
  const places = new Uint32Array(total);
  let count = 0;
  for (let place = 0; place < total; place++) if (passes(place)) places[count++] = place;
  return places.subarray(0, count);
}

/**
 * How to take the values of typed arrays at these places: as views of the very values where the places follow each other
 * without a gap.
 */
export function picker(places: Uint32Array): <A extends Values>(values: A) => A {
  for (let i = 1; i < places.length; i++) {
    if (places[i] !== places[i - 1] + 1) return (values) => take(values, places);
  }
  const [from = 0] = places;
  return <A extends Values>(values: A) => values.subarray(from, from + places.length) as A;
}
