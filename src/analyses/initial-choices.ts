import type { CardView, Choice } from './definition';

/** The choices before anything is chosen. */
export function initialChoices({
  choices = [],
}: {
  readonly choices?: readonly Choice[];
}): CardView['choices'] {
  return Object.fromEntries(choices.map(({ id, initial }) => [id, initial]));
}
