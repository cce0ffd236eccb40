import { completeOptions, type SimulationOptions } from './options';
import { topics } from './outline-topics';

export type StepType = 'article' | 'video' | 'quiz' | 'discussion' | 'exercise';

/** One step of the course's outline. */
export interface StepPlan {
  readonly week: number;
  readonly number: number;
  /** `week.number`, as the exports write it. */
  readonly label: string;
  readonly title: string;
  readonly type: StepType;
  /** How many questions a quiz step asks; 0 elsewhere. */
  readonly questions: number;
  /** A quiz that counts for full participation. */
  readonly test: boolean;
  /** Learners hand in a piece of work here and review each other's. */
  readonly peerReviewed: boolean;
}

const QUIZ = 'quiz';
const TEST = 'test';

/** The steps of a week. `article` at place 14 is left out in every third week. */
const PATTERN = [
  ...(['video', 'article', 'discussion', 'article', 'article', 'video', 'article', QUIZ] as const),
  ...(['article', 'video', 'article', 'discussion', 'exercise', 'article', TEST, 'article'] as const),
];
const OPTIONAL_PLACE = 13;

/** The outline of the simulated course, in order. */
export function planSteps(options: Partial<SimulationOptions>): StepPlan[] {
  const { weeks } = completeOptions(options);
  return topics.slice(0, weeks).flatMap((_, index) => planWeek(index + 1, weeks));
}

function planWeek(week: number, weeks: number): StepPlan[] {
  const { name, talk, titles } = topics[week - 1]!;
  const farewell = week === weeks ? 'Thank you and goodbye' : `The end of week ${week}`;
  const ownTitles = titles.values();
  const talkTitles = talk.values();
  const places = PATTERN.filter((_, place) => place !== OPTIONAL_PLACE || week % 3 !== 0);
  return places.map((place, index) => {
    const quiz = place === QUIZ || place === TEST;
    const last = index === places.length - 1;
    const title = last
      ? farewell
      : place === QUIZ
        ? `Check your understanding: ${name}`
        : place === TEST
          ? `Week ${week} test: ${name}`
          : String((place === 'discussion' ? talkTitles : ownTitles).next().value);
    return {
      week,
      number: index + 1,
      label: `${week}.${index + 1}`,
      title,
      type: quiz ? 'quiz' : place,
      questions: place === QUIZ ? 3 + (week % 3) : place === TEST ? 4 : 0,
      test: place === TEST,
      peerReviewed: place === 'exercise' && week === 2,
    };
  });
}
