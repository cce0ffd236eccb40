import type { Random } from './random';

interface Opening {
  readonly id: number;
  readonly at: number;
}

const REMEMBERED = 48;
const REPLACED = 0.25;
const LOOKS = 4;

/** Remembers a bounded number of top-level comments by step, so that replies find a parent while files stream. */
export class Threads {
  readonly #byStep: Opening[][];

  constructor(steps: number) {
    this.#byStep = Array.from({ length: steps }, () => []);
  }

  add(step: number, opening: Opening, random: Random): void {
    const known = this.#byStep[step]!;
    if (known.length < REMEMBERED) known.push(opening);
    else if (random.chance(REPLACED)) known[random.below(REMEMBERED)] = opening;
  }

  /** A top-level comment at this step from before `at`, if a few looks find one. */
  parentBefore(step: number, at: number, random: Random): Opening | undefined {
    const known = this.#byStep[step]!;
    for (let look = 0; look < LOOKS && known.length > 0; look++) {
      const opening = random.pick(known);
      if (opening.at < at) return opening;
    }
    return undefined;
  }

  /** Up to `count` remembered comments at this step. */
  some(step: number, count: number): readonly Opening[] {
    return this.#byStep[step]!.slice(0, count);
  }
}
