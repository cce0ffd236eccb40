/** Thrown where a file from elsewhere is not what it should be. */
export class Damaged extends Error {}

/** The properties of an object from elsewhere, none of which is believed yet. */
export type Fields = Readonly<Record<string, unknown>>;

/** An object. */
export function fields(value: unknown): Fields {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Fields;
  throw new Damaged();
}

/** A list of so many at most, and at least, each read by itself. */
export function list<T>(
  value: unknown,
  most: number,
  read: (each: unknown, place: number) => T,
  least = 0,
): readonly T[] {
  if (Array.isArray(value) && value.length <= most && value.length >= least) return value.map(read);
  throw new Damaged();
}

/** A number within bounds. */
export function finite(
  value: unknown,
  least = Number.NEGATIVE_INFINITY,
  most = Number.POSITIVE_INFINITY,
): number {
  if (typeof value === 'number' && Number.isFinite(value) && value >= least && value <= most) return value;
  throw new Damaged();
}

/** A whole number within bounds. */
export function whole(value: unknown, least?: number, most?: number): number {
  if (Number.isInteger(value)) return finite(value, least, most);
  throw new Damaged();
}

/** True or false. */
export function flag(value: unknown): boolean {
  if (typeof value === 'boolean') return value;
  throw new Damaged();
}

/** A text of so many letters at most, and of a shape. */
export function text(value: unknown, longest: number, shape = /^/): string {
  if (typeof value === 'string' && value.length <= longest && shape.test(value)) return value;
  throw new Damaged();
}

/** One of the values that are known. */
export function oneOf<T>(known: readonly T[], value: unknown): T {
  const found = known.find((each) => each === value);
  if (found === undefined) throw new Damaged();
  return found;
}
