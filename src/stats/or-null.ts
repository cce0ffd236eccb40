/** A figure as a table has it: null where it is not known, which is not finite in a computation. */
export function orNull(value: number | undefined): number | null {
  return value === undefined || !Number.isFinite(value) ? null : value;
}
