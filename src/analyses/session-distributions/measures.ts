import { minutesWords, plainNumber } from '@/words/durations';
import type { SessionMeasure } from './tables';

export interface MeasureText {
  readonly id: SessionMeasure;
  /** As the card offers it. */
  readonly option: string;
  /** Where bins begin, from the smallest value there is; the last bin has no end. */
  readonly edges: readonly number[];
  /** Values are whole numbers, and a bin is named by those in it. */
  readonly whole: boolean;
  /** The title of the axis. */
  readonly axis: string;
  /** What values are counted in. */
  readonly unit: string;
  /** A value with its unit, in a smaller or larger one where that is shorter. */
  readonly words: (value: number) => string;
  /** What a value is a figure of, behind it in a sentence. */
  readonly what: string;
}

const amount = (one: string, many: string) => (value: number) =>
  `${plainNumber(value)} ${plainNumber(value) === '1' ? one : many}`;

const COUNTS = [1, 2, 3, 4, 5, 6, 8, 11, 16, 21, 31];

/** Less than a day in hours or minutes. */
const spanWords = (days: number) => (days < 1 ? minutesWords(days * 1440) : amount('day', 'days')(days));

/** What is known of how each learner studied: bins, names and units. */
export const measures: readonly MeasureText[] = [
  {
    id: 'sessions',
    option: 'Number of sessions',
    edges: COUNTS,
    whole: true,
    axis: 'Study sessions',
    unit: 'study sessions',
    words: amount('study session', 'study sessions'),
    what: '',
  },
  {
    id: 'session_minutes',
    option: 'Session length',
    edges: [0, 1, 5, 10, 15, 20, 30, 45, 60, 90, 120],
    whole: false,
    axis: 'Learner’s mean session length, minutes',
    unit: 'minutes',
    words: minutesWords,
    what: ' a session',
  },
  {
    id: 'study_minutes',
    option: 'Study time',
    edges: [0, 1, 5, 15, 30, 60, 120, 240, 480, 960],
    whole: false,
    axis: 'Study time, minutes',
    unit: 'minutes',
    words: minutesWords,
    what: ' of study',
  },
  {
    id: 'span_days',
    option: 'From first to latest visit',
    edges: [0, 1, 3, 7, 14, 21, 28, 42, 56, 84],
    whole: false,
    axis: 'From first to latest visit, days',
    unit: 'days',
    words: spanWords,
    what: ' from first to latest visit',
  },
  {
    id: 'steps_per_session',
    option: 'Steps per session',
    edges: [1, 2, 3, 4, 5, 7, 10, 15, 20, 30],
    whole: false,
    axis: 'Learner’s mean steps per session',
    unit: 'steps',
    words: amount('step', 'steps'),
    what: ' a session',
  },
  {
    id: 'sessions_per_week',
    option: 'Sessions per course week',
    edges: [0, 0.25, 0.5, 0.75, 1, 1.5, 2, 3, 4, 5, 7],
    whole: false,
    axis: 'Learner’s sessions per course week',
    unit: 'sessions',
    words: amount('session', 'sessions'),
    what: ' a course week',
  },
  {
    id: 'steps_per_week',
    option: 'Steps per course week',
    edges: [0, 1, 2, 3, 5, 7, 10, 15, 20, 30],
    whole: false,
    axis: 'Learner’s steps per course week',
    unit: 'steps',
    words: amount('step', 'steps'),
    what: ' a course week',
  },
];

/** A bin's name on the axis: `3`, `6–7`, `0.5–0.75`, `31+`. */
export function binLabel({ whole }: MeasureText, from: number, to: number | null): string {
  if (to === null) return `${from}+`;
  if (!whole) return `${from}–${to}`;
  return to - from === 1 ? `${from}` : `${from}–${to - 1}`;
}

/** A bin's name in words, with what becomes of values on its edge. */
export function binWords({ whole }: MeasureText, from: number, to: number | null): string {
  if (to === null) return `${from} or more`;
  if (!whole) return `${from} to less than ${to}`;
  return to - from === 1 ? `${from}` : `${from} to ${to - 1}`;
}
