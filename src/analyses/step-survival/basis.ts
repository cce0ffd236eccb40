import type { CardView, Choice } from '../definition';
import type { StepSurvivalResult, SurvivalBasis, SurvivalRow } from './tables';

/** Over what the curve runs, as the card and the comparison offer it. */
export const basisChoice: Choice = {
  id: 'basis',
  label: 'Measured in',
  options: [
    { value: 'steps', label: 'Steps' },
    { value: 'days', label: 'Days' },
  ],
  initial: 'steps',
};

/** The basis that the card shows. */
export function chosenBasis(view: CardView): SurvivalBasis {
  return view.choices.basis === 'days' ? 'days' : 'steps';
}

/** The curve that the card shows. */
export function chosenCurve({ survival }: StepSurvivalResult, view: CardView): readonly SurvivalRow[] {
  const basis = chosenBasis(view);
  return survival.filter((row) => row.basis === basis);
}
