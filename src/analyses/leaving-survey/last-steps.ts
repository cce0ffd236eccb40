import type { CardView } from '@/analyses/definition';
import { stepLabel } from '@/words/steps';
import { marksWords } from '../chart-kit/step-marks';
import { stepName } from '../step-name';
import type { LeavingSurveyResult } from './tables';

export interface LastStep {
  readonly week_number: number | null;
  readonly step_number: number | null;
  /** `No step`, `1.2 A step`, `1.3 A task (exercise)`. */
  readonly name: string;
  readonly responses: number;
}

/** The responses by last completed step, those without one first, then in course order. */
export function lastSteps({ leaving_steps }: LeavingSurveyResult, view: CardView): readonly LastStep[] {
  const found = new Map<string, LastStep>();
  for (const { week_number, step_number, responses } of leaving_steps) {
    const label = week_number === null || step_number === null ? '' : stepLabel(week_number, step_number);
    const name =
      label === '' ? 'No step' : `${stepName(label, view.course)}${marksWords(label, view.course)}`;
    const before = found.get(label)?.responses ?? 0;
    found.set(label, { week_number, step_number, name, responses: before + responses });
  }
  const order = ({ week_number, step_number }: LastStep) => (week_number ?? 0) * 1e6 + (step_number ?? 0);
  return [...found.values()].toSorted((a, b) => order(a) - order(b));
}
