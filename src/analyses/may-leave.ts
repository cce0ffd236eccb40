import type { TableSchema } from './definition';

/** Whether a table, and what is drawn or said of it, may go into files: not what people wrote, which may name them. */
export function mayLeave({ exported }: TableSchema): boolean {
  return exported !== false;
}
