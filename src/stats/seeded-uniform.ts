/** Uniform on [0, 1), from a seed. */
export type Uniform = () => number;

/** A seeded stream of uniform numbers: mulberry32 (Tommy Ettinger, 2017), good enough for resampling. */
export function seededUniform(seed: number): Uniform {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let word = Math.imul(state ^ (state >>> 15), state | 1);
    word ^= word + Math.imul(word ^ (word >>> 7), word | 61);
    return ((word ^ (word >>> 14)) >>> 0) / 0x1_0000_0000;
  };
}
