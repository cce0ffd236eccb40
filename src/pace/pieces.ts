import { breathe } from './breathe';

/** Long work that stops after each of its pieces, so that a cancel can be heard there. */
export type Pieces<T> = Generator<undefined, T>;

/** For how long (ms) work goes on before it lets messages in. */
const BREATH = 40;

/** Does all pieces without a stop. */
export function atOnce<T>(work: Pieces<T>): T {
  let step = work.next();
  while (!step.done) step = work.next();
  return step.value;
}

/** Lets messages in between the pieces, and once more after the last. Throws the signal's reason. */
export async function breathing<T>(work: Pieces<T>, signal?: AbortSignal): Promise<T> {
  let breathed = performance.now();
  for (;;) {
    const step = work.next();
    if (step.done || performance.now() - breathed > BREATH) {
      await breathe();
      signal?.throwIfAborted();
      breathed = performance.now();
    }
    if (step.done) return step.value;
  }
}
