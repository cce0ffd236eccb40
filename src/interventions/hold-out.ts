import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** More than this share cannot be held out: the message is meant for somebody. */
export const MOST_HELD_OUT = 0.9;

/** The generator's first numbers hang on few bits of its seed, so that some learners would be drawn more often than others. */
const WARM_UP = 100;

/** All ids that were given, each in one of the two, in the order given. */
export interface HoldOut {
  readonly contacted: readonly string[];
  readonly heldOut: readonly string[];
}

/** How many of so many learners are held out: as many as is nearest to the share, though never all. */
export function heldOutOf(learners: number, share: number): number {
  return Math.max(0, Math.min(Math.round(share * learners), learners - 1));
}

const byCode = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/**
 * A random share of learners to be held out as a comparison group: as many as `heldOutOf` says. Every choice of so many is equally likely. The same ids, share and seed give the same, in whatever order the ids come.
 * @param seed A whole number of 32 bits.
 */
export function holdOut(ids: readonly string[], share: number, seed: number): HoldOut {
  const drawn = ids.toSorted(byCode);
  const size = heldOutOf(drawn.length, share);
  const generator = xoroshiro128plus(seed);
  for (let i = 0; i < WARM_UP; i++) generator.next();
  for (let i = 0; i < size; i++) {
    const other = uniformInt(generator, i, drawn.length - 1);
    [drawn[i], drawn[other]] = [drawn[other], drawn[i]];
  }
  const heldOut = new Set(drawn.slice(0, size));
  return {
    contacted: ids.filter((id) => !heldOut.has(id)),
    heldOut: ids.filter((id) => heldOut.has(id)),
  };
}
