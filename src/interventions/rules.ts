import { type QuantityId, quantityOf, quantityWords } from './quantities';

export const comparators = ['above', 'at-least', 'below', 'at-most'] as const;

export type Comparator = (typeof comparators)[number];

export const comparatorWords: Readonly<Record<Comparator, string>> = {
  above: 'more than',
  'at-least': 'at least',
  below: 'less than',
  'at-most': 'at most',
};

export interface Condition {
  readonly quantity: QuantityId;
  readonly comparator: Comparator;
  /** In the unit of the quantity; shares from 0 to 1. */
  readonly value: number;
}

/** Which learners to write to, and what. */
export interface Rule {
  readonly id: string;
  readonly name: string;
  /** Whether all of the conditions are to hold, or any. */
  readonly join: 'and' | 'or';
  /** At least one. */
  readonly conditions: readonly Condition[];
  /** To the learner, or to the instructor about the learner. */
  readonly to: 'learner' | 'instructor';
  /** A template. */
  readonly message: string;
}

export const MOST_RULES = 50;
export const MOST_CONDITIONS = 8;
export const LONGEST_NAME = 100;

/** What to begin with. */
export const startingRules: readonly Rule[] = [
  {
    id: 'quiet',
    name: 'A nudge for those who went quiet',
    join: 'and',
    conditions: [{ quantity: 'days_since_last_activity', comparator: 'above', value: 7 }],
    to: 'learner',
    message:
      'Hello,\n\nyou were last active in {course} {last_active_days} ago. The step you visited last is {last_step}: you can take it up again from there.\n\nIf something holds you up, please tell us.',
  },
  {
    id: 'videos',
    name: 'Point to the videos',
    join: 'and',
    conditions: [{ quantity: 'video_completion', comparator: 'below', value: 0.3 }],
    to: 'learner',
    message:
      'Hello,\n\nso far you have completed {video_completion} of the video steps of {course}. Many questions are answered in them, so it may pay to go back to those you have not seen.',
  },
  {
    id: 'score-trend',
    name: 'Tell the instructor of falling scores',
    join: 'and',
    conditions: [{ quantity: 'score_trend', comparator: 'below', value: -0.1 }],
    to: 'instructor',
    message:
      'The first-attempt score of {learner_id} changes by {score_trend} from quiz to quiz. Of {questions_attempted} answered, {first_attempt_score} were right at first. Last active {last_active_days} ago, last step {last_step}.',
  },
];

/** What the message of a new rule begins with. */
export const GREETING = 'Hello,';

/** A rule to be filled in. */
export function emptyRule(id: string): Rule {
  return {
    id,
    name: 'A rule of your own',
    join: 'and',
    conditions: [{ quantity: 'steps_completed', comparator: 'below', value: 1 }],
    to: 'learner',
    message: `${GREETING}\n\n`,
  };
}

/** `Days since last activity is more than 7 days` */
export function conditionWords({ quantity, comparator, value }: Condition): string {
  const of = quantityOf(quantity);
  return `${of.label} is ${comparatorWords[comparator]} ${quantityWords(of, value)}`;
}

/** The conditions in one sentence without its full stop. */
export function ruleWords({ conditions, join }: Pick<Rule, 'conditions' | 'join'>): string {
  return conditions.map(conditionWords).join(join === 'and' ? ', and ' : ', or ');
}
