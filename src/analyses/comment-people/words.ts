import { capitalised } from '@/words/list';

/** `Lead educator` for `lead_educator`. */
export function roleName(role: string): string {
  return capitalised(role.replaceAll('_', ' '));
}

/** `3 to 5`, `1`, `21 or more` */
export function rangeWords(from: number, to: number | null): string {
  if (to === null) return `${from} or more`;
  return from === to ? String(from) : `${from} to ${to}`;
}
