import { type Answer, answersTo } from './answering';
import type { Course } from './course';
import { line } from './csv';
import { everyLearner, type Learner } from './learner';
import { Lives } from './life';
import type { QuestionPlan } from './questions';
import { Purpose, Random } from './random';
import { staffVisits } from './staff';
import { MINUTE } from './time';

/** Columns of the question response export. */
export const questionResponseHeader =
  'learner_id,quiz_question,question_type,week_number,step_number,question_number,' +
  'response,cloze_response,submitted_at,correct';

const ANSWERS_QUIZ = 0.9;
const ANSWERS_TEST_WHEN_STOPPING = 0.6;
const BLANK_ID = 0.006;

/** One row per answer, by learner, in order of time. */
export function* questionResponse(course: Course): Generator<string> {
  const keys = course.steps.map((step) => `${step.week},${step.number}`);
  const row = (id: string, step: number, question: QuestionPlan, { response, correct }: Answer, at: number) =>
    line(
      id,
      question.label,
      'MultipleChoice',
      keys[step]!,
      question.number,
      response.includes(',') ? `"${response}"` : response,
      '',
      course.stamp(at),
      String(correct),
    );

  for (const { member, step, visitedAt } of staffVisits(course)) {
    if (member.work !== 'checks all steps') continue;
    for (const question of course.questions[step]!) {
      const right = { response: question.right.join(','), correct: true };
      yield row(member.id, step, question, right, visitedAt + 3 * question.number);
    }
  }
  const lives = new Lives(course);
  for (const learner of everyLearner(course)) {
    const { visits, steps, visitedAt } = lives.live(learner);
    if (visits === 0) continue;
    const random = new Random(course.seed, Purpose.answers, learner.index);
    for (let i = 0; i < visits; i++) {
      const step = steps[i]!;
      const questions = course.questions[step]!;
      if (questions.length === 0 || !answers(course, step, i === visits - 1, random)) continue;
      const id = random.chance(BLANK_ID) ? '' : learner.id;
      let at = visitedAt[i]!;
      for (const [question, answer, pause] of sitting(questions, learner, random)) {
        at += pause;
        if (at <= course.closesAt) yield row(id, step, question, answer, at);
      }
    }
  }
}

function answers(course: Course, step: number, isLastVisit: boolean, random: Random): boolean {
  const test = course.steps[step]!.test;
  return random.chance(isLastVisit ? ANSWERS_TEST_WHEN_STOPPING : test ? 1 : ANSWERS_QUIZ);
}

/** A learner's answers to a step's questions, each with the seconds it took. */
function* sitting(
  questions: readonly QuestionPlan[],
  learner: Learner,
  random: Random,
): Generator<readonly [QuestionPlan, Answer, number]> {
  for (const question of questions) {
    let pause = 8 + Math.floor(random.exponential(35));
    for (const answer of answersTo(question, learner.ability, random)) {
      yield [question, answer, Math.min(pause, 10 * MINUTE)];
      pause = 3 + Math.floor(random.exponential(14));
    }
  }
}
