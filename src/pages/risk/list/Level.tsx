import type { RiskLevel } from '@/risk/levels';
import { capitalised } from '@/words/list';
import { probabilityWords } from '@/words/numbers';
import classes from './list.module.css';

const filled: Readonly<Record<RiskLevel, number>> = { low: 1, moderate: 2, high: 3 };

interface LevelProps {
  readonly probability: number;
  readonly level: RiskLevel;
}

/** A risk in per cent, with its level as a word and as one to three filled marks. */
export function Level({ probability, level }: LevelProps) {
  return (
    <span className={classes.risk} data-level={level}>
      <strong>{probabilityWords(probability)}</strong>
      <span className={classes.level}>
        <svg width="26" height="10" viewBox="0 0 26 10" aria-hidden>
          {[0, 1, 2].map((place) => (
            <rect
              key={place}
              x={9 * place + 0.5}
              y="0.5"
              width="7"
              height="9"
              rx="1"
              fill={place < filled[level] ? 'currentColor' : 'none'}
              stroke="currentColor"
            />
          ))}
        </svg>
        {capitalised(level)}
      </span>
    </span>
  );
}
