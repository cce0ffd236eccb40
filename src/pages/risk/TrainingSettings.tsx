import { Checkbox, NumberInput } from '@mantine/core';
import classes from './risk.module.css';

interface TrainingSettingsProps {
  readonly penalty: number;
  readonly balanced: boolean;
  /** Whether boosted trees are trained too. */
  readonly trees: boolean;
  /** Whether they are those of a saved model. */
  readonly fixed: boolean;
  readonly onChoose: (part: {
    readonly penalty?: number;
    readonly balanced?: boolean;
    readonly trees?: boolean;
  }) => void;
}

/** How the model is trained, for those who want it otherwise. */
export function TrainingSettings({ penalty, balanced, trees, fixed, onChoose }: TrainingSettingsProps) {
  return (
    <details className={classes.training}>
      <summary>How the model is trained</summary>
      {fixed ? (
        <p className={classes.quiet}>A saved model stays as it was trained.</p>
      ) : (
        <>
          <NumberInput
            size="sm"
            label="Strength of the penalty"
            description="How strongly coefficients are drawn to 0 (L2, on standardised features). More is more careful."
            min={0.001}
            max={1000}
            step={0.5}
            value={penalty}
            onChange={(value) => typeof value === 'number' && value > 0 && onChoose({ penalty: value })}
          />
          <Checkbox
            label="Both outcomes count for as much"
            description="For a rare outcome. A risk of 60 % then no longer means that it comes about for 60 % of such learners."
            checked={balanced}
            onChange={({ currentTarget }) => onChoose({ balanced: currentTarget.checked })}
          />
          <Checkbox
            label="Compare with boosted trees"
            description="A second kind of model, beside this one under “How far can the list be trusted?”. It takes longer."
            checked={trees}
            onChange={({ currentTarget }) => onChoose({ trees: currentTarget.checked })}
          />
        </>
      )}
    </details>
  );
}
