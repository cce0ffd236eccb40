import { xoroshiro128plusFromState } from 'pure-rand/generator/xoroshiro128plus';
import type { RandomGenerator } from 'pure-rand/types/RandomGenerator';

/** What a stream of random numbers is for: each has its own, so that one file's draws never shift another's. */
export const Purpose = {
  identity: 1,
  traits: 2,
  life: 3,
  answers: 4,
  talk: 5,
  surveys: 6,
  demographics: 7,
  departure: 8,
  peerReview: 9,
  campaign: 10,
  plan: 11,
  staff: 12,
} as const;

const TWO_POW_32 = 0x1_0000_0000;

/** The 32-bit finaliser of MurmurHash3: spreads every input bit over the whole word. */
function finalise(word: number): number {
  let h = word | 0;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}

/** One 32-bit number from several, in order. */
export function mix(...words: readonly number[]): number {
  let h = 0x2545f491;
  for (const word of words) h = finalise(Math.imul(h, 5) ^ finalise(word + 0x9e3779b9));
  return h;
}

/** One 32-bit number from a text. */
export function mixText(text: string): number {
  let h = text.length;
  for (let i = 0; i < text.length; i++) h = mix(h, text.charCodeAt(i));
  return h;
}

/** A seeded stream of random numbers with the few distributions that the simulation needs. */
export class Random {
  readonly #generator: RandomGenerator;
  #spare = Number.NaN;

  constructor(seed: number, purpose: number, index = 0) {
    const a = mix(seed, purpose, index);
    const b = finalise(a + 1);
    const c = finalise(b + 2);
    // An all-zero state would never move.
    this.#generator = xoroshiro128plusFromState([a, b, c, finalise(c + 3) | 1]);
  }

  /** 32 random bits. */
  bits(): number {
    return this.#generator.next();
  }

  /** Uniform in [0, 1). */
  unit(): number {
    return (this.#generator.next() >>> 0) / TWO_POW_32;
  }

  /** True with probability `p`. */
  chance(p: number): boolean {
    return this.unit() < p;
  }

  /** A whole number in [0, n). */
  below(n: number): number {
    return Math.floor(this.unit() * n);
  }

  /** Uniform in [low, high). */
  between(low: number, high: number): number {
    return low + this.unit() * (high - low);
  }

  /** One of the values, all equally likely. */
  pick<T>(values: readonly T[]): T {
    return values[this.below(values.length)] as T;
  }

  /** Exponential with the given mean. */
  exponential(mean: number): number {
    return -mean * Math.log(1 - this.unit());
  }

  /** Standard normal (Box–Muller). */
  normal(): number {
    const spare = this.#spare;
    if (!Number.isNaN(spare)) {
      this.#spare = Number.NaN;
      return spare;
    }
    const radius = Math.sqrt(-2 * Math.log(1 - this.unit()));
    const angle = 2 * Math.PI * this.unit();
    this.#spare = radius * Math.sin(angle);
    return radius * Math.cos(angle);
  }

  /** Lognormal with the given median; `spread` is the standard deviation of the logarithm. */
  lognormal(median: number, spread: number): number {
    return median * Math.exp(spread * this.normal());
  }
}

/** A function that draws from `values` with the given weights. */
export function weighted<T>(
  entries: readonly (readonly [value: T, weight: number])[],
): (random: Random) => T {
  const cumulative: number[] = [];
  let total = 0;
  for (const [, weight] of entries) {
    total += weight;
    cumulative.push(total);
  }
  return (random) => {
    const target = random.unit() * total;
    let i = 0;
    while (i < entries.length - 1 && (cumulative[i] as number) <= target) i++;
    return (entries[i] as readonly [T, number])[0];
  };
}
