import type { Course } from './course';
import { mix, Purpose, Random } from './random';

const RETURNING_SHARE = 0.05;
const HEX = Array.from({ length: 256 }, (_, i) => i.toString(16).padStart(2, '0'));

function hex(word: number): string {
  return HEX[word >>> 24]! + HEX[(word >>> 16) & 255]! + HEX[(word >>> 8) & 255]! + HEX[word & 255]!;
}

function uuid(random: Random): string {
  const a = hex(random.bits());
  const b = hex((random.bits() & 0xffff0fff) | 0x4000);
  const c = hex((random.bits() & 0x3fffffff) | 0x80000000);
  const d = hex(random.bits());
  return `${a}-${b.slice(0, 4)}-${b.slice(4)}-${c.slice(0, 4)}-${c.slice(4)}${d}`;
}

/** A learner's id. One learner in twenty has the same id in other simulated runs of the same seed. */
export function learnerId(course: Course, index: number): string {
  const returning = (mix(course.options.seed, Purpose.identity, index) >>> 0) / 2 ** 32 < RETURNING_SHARE;
  return uuid(new Random(returning ? course.options.seed : course.seed, Purpose.identity, index));
}

/** The id of a member of the course team; the team is the same in all runs of a course. */
export function staffId(course: Course, index: number): string {
  return uuid(new Random(course.options.seed, Purpose.staff, index));
}
