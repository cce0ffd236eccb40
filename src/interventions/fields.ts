import { type FeatureId, features } from '@/risk/features/definitions';
import { daysWords } from '@/words/durations';
import { counted, probabilityWords } from '@/words/numbers';
import { knownValue, type LearnersAt, type Risks } from './learners-at';
import { quantityOf, quantityWords } from './quantities';

/** Whose values a message is filled with. */
export interface Facts {
  readonly at: LearnersAt;
  readonly risks: Risks;
  readonly course: string;
  /** The run's number. */
  readonly run: number;
  /** The last day that is known, as people write it. */
  readonly knownUntil: string;
}

export interface Field {
  readonly name: string;
  /** What it stands for. */
  readonly label: string;
  /** Null where it is not known of the learner. */
  readonly write: (facts: Facts, row: number) => string | null;
}

const nouns: Partial<Readonly<Record<FeatureId, string>>> = {
  total_events: 'event',
  active_days: 'day',
  steps_visited: 'step',
  steps_completed: 'step',
  late_steps: 'step',
  questions_attempted: 'question',
  comments: 'comment',
};

function featureField(id: FeatureId, label: string): Field {
  const quantity = quantityOf(id);
  const noun = nouns[id];
  return {
    name: id,
    label,
    write: ({ at, risks }, row) => {
      const value = knownValue(at, risks, id, row);
      if (value === null) return null;
      if (quantity.kind === 'days') return daysWords(value);
      return noun ? counted(value, noun) : quantityWords(quantity, value);
    },
  };
}

const own: readonly Field[] = [
  { name: 'learner_id', label: 'The learner’s id', write: ({ at }, row) => at.ids[row] },
  { name: 'course', label: 'The course’s name', write: ({ course }) => course },
  { name: 'run', label: 'The run’s number', write: ({ run }) => String(run) },
  { name: 'known_until', label: 'The last day that is known', write: ({ knownUntil }) => knownUntil },
  {
    name: 'last_active_days',
    label: 'How long ago they were last active',
    write: ({ at }, row) => daysWords(at.quietDays[row]),
  },
  {
    name: 'last_step',
    label: 'The step they visited last',
    write: ({ at }, row) => at.lastSteps[row],
  },
  {
    name: 'next_step',
    label: 'From there on, the first step they have not completed',
    write: ({ at }, row) => at.nextSteps[row],
  },
  {
    name: 'risk',
    label: 'Risk',
    write: ({ at, risks }, row) => {
      const risk = knownValue(at, risks, 'risk', row);
      return risk === null ? null : probabilityWords(risk);
    },
  },
];

/** Everything that a message may name, by what stands between the braces. */
export const messageFields: readonly Field[] = [
  ...own,
  ...features.map(({ id, label }) => featureField(id, label)),
];
