import type { StepMatch } from '@/analyses/comparison-kit/match-steps';
import classes from './runs.module.css';

interface StepMatchingProps {
  readonly match: StepMatch;
  /** Whether titles of steps are known in every run. */
  readonly titled: boolean;
  readonly onChoose: (match: StepMatch) => void;
}

const ways = [
  { value: 'number', label: 'Week and number' },
  { value: 'title', label: 'Title' },
] as const;

/** How steps of different runs are found to be the same. */
export function StepMatching({ match, titled, onChoose }: StepMatchingProps) {
  return (
    <fieldset className={classes.group}>
      <legend>Steps are the same by</legend>
      {ways.map(({ value, label }) => (
        <label key={value} className={classes.option}>
          <input
            type="radio"
            name="step-matching"
            checked={(titled ? match : 'number') === value}
            disabled={value === 'title' && !titled}
            onChange={() => onChoose(value)}
          />
          <span>
            {label}
            {value === 'title' && !titled && (
              <small>Titles are not known in every run: give them under Data and settings.</small>
            )}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
