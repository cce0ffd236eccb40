import { counted } from '@/words/numbers';
import type { Side } from '../comparison';
import type { Finding } from '../definition';
import { THIN } from '../sentence';

/** How many learners are on the first side and on another too; tests take sides to be of separate learners. */
export function overlapOf(sides: readonly Side[]): number {
  return Math.max(0, ...sides.map(({ overlap = 0 }) => overlap));
}

const keys = { overlap: 'overlap', few: 'too-few' } as const;

/**
 * Why no difference of these sides is tested: they share learners, or one has too few; null where neither is so.
 * @param sizes How many learners of each side would be compared; null while that is not known.
 */
export function untested(
  sides: readonly Side[],
  sizes: readonly (number | null)[] = sides.map(({ learners }) => learners),
): Finding | null {
  const overlap = overlapOf(sides);
  if (overlap > 0) {
    const both = `${counted(overlap, 'learner')} ${overlap === 1 ? 'is' : 'are'} in both groups`;
    const text = `${both}. Tests and intervals take groups to be of separate learners, so none is given here.`;
    return { key: keys.overlap, text, values: { overlap } };
  }
  const few = sizes.findIndex((size) => size !== null && size > 0 && size < THIN);
  if (few < 0) return null;
  const learners = sizes[few] ?? 0;
  const text = `${sides[few].label} has ${counted(learners, 'learner')}, too few to tell a difference from chance: it takes ${THIN}.`;
  return { key: keys.few, text, values: { learners } };
}

/** Whether a finding only says why nothing is tested. */
export function isUntested({ key }: Finding): boolean {
  return key === keys.overlap || key === keys.few;
}
