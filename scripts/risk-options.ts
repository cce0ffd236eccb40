import { parseArgs } from 'node:util';
import type { CutChoice } from '@/risk/cut';
import { type OutcomeId, outcomeIds } from '@/risk/outcome';

export const USAGE = `usage: npm run risk -- TRAINING_RUN RUN --out FOLDER [options]

Trains the model of learners at risk on the finished run in the folder or ZIP TRAINING_RUN (on several runs in it
together), applies it to the one in RUN, and writes its tables and the model into FOLDER. RUN itself is not among several
to train on; where it is the only one, its learners' probabilities are those of ten folds.

  --week N           look at learners at the end of this week of the course (2)
  --day DATE         or at the end of this day of RUN, such as 2024-02-20; in training runs as many days after the start
  --outcome ID       ${outcomeIds.join(', ')} (under_half)
  --penalty N        strength of the L2 penalty on the standardised coefficients (1)
  --balanced         those at risk and those not count for as much in training: the order of learners stays nearly the same,
                     but probabilities are no longer as often right as they say
  --list N           the length of the list that precision and recall are of (20)
  --trees            also the figures of boosted trees, for comparison
  --seed N           of folds, resamples and trees (1)

risk_features_training.csv holds the features that the model was trained on, risk_features.csv those of RUN.`;

/** What is wrong with the call or its files, for people. */
export class Refused extends Error {}

/** What the command is asked to do. */
export interface RiskOptions {
  /** What is left besides the options: the training run's and the run's path. */
  readonly paths: readonly string[];
  readonly choice: CutChoice;
  readonly outcome: OutcomeId;
  readonly penalty: number;
  readonly balanced: boolean;
  readonly list: number;
  readonly trees: boolean;
  readonly seed: number;
  /** Empty where no folder is named. */
  readonly out: string;
  readonly help: boolean;
}

function number(name: string, text: string): number {
  const value = Number(text);
  if (text.trim() === '' || !Number.isFinite(value))
    throw new Refused(`--${name} must be a number, not ${text}`);
  return value;
}

function whole(name: string, text: string): number {
  const value = number(name, text);
  if (!Number.isInteger(value) || value < 1)
    throw new Refused(`--${name} must be a whole number from 1, not ${text}`);
  return value;
}

function date(text: string): string {
  const isDate = /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(text).toISOString().startsWith(text);
  if (!isDate) throw new Refused(`--day must be a date such as 2024-02-20, not ${text}`);
  return text;
}

/** Reads the command line; throws Refused where an option's value is none. */
export function riskOptions(args: readonly string[]): RiskOptions {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      week: { type: 'string', default: '2' },
      day: { type: 'string' },
      outcome: { type: 'string', default: 'under_half' },
      penalty: { type: 'string', default: '1' },
      balanced: { type: 'boolean', default: false },
      list: { type: 'string', default: '20' },
      trees: { type: 'boolean', default: false },
      seed: { type: 'string', default: '1' },
      out: { type: 'string', default: '' },
      help: { type: 'boolean', default: false },
    },
  });
  const outcome = outcomeIds.find((id) => id === values.outcome);
  if (!outcome) throw new Refused(`--outcome must be one of ${outcomeIds.join(', ')}`);
  const { balanced, trees, out, help } = values;
  return {
    paths: positionals,
    choice:
      values.day === undefined
        ? { kind: 'week', week: whole('week', values.week) }
        : { kind: 'day', date: date(values.day) },
    outcome,
    penalty: number('penalty', values.penalty),
    list: whole('list', values.list),
    seed: whole('seed', values.seed),
    balanced,
    trees,
    out,
    help,
  };
}
