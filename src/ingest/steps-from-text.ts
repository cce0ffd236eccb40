import type { Recognition } from '@/formats';

/** Whether the step is known by the text alone. */
export const stepsFromText = ({ format: { step }, positions }: Recognition): boolean =>
  [step?.week, step?.number].some((name) => name === undefined || !positions.has(name));
