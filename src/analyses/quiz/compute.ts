import type { Compute } from '../context';
import { attemptsOf } from './attempts';
import { discriminationRows, itemRestCorrelations } from './discrimination';
import { attemptRows, learnerAttempts } from './learner-attempts';
import { optionRows } from './options';
import { questionRows } from './questions';
import type { QuizResult } from './tables';

/** What the population answered: by question, by answer, and by number of attempts. */
export const compute: Compute<QuizResult> = ({ run, rows }) => {
  const responses = rows('question-response');
  if (!responses || responses.numRows() === 0) {
    return { quiz_questions: [], quiz_options: [], quiz_attempts: [], quiz_discrimination: [] };
  }
  const attempts = attemptsOf(responses, run.people.ids.length);
  const perLearner = learnerAttempts(attempts);
  const correlations = itemRestCorrelations(perLearner, run.people.ids.length);
  const questions = questionRows(responses, attempts, perLearner, correlations, run);
  const byName = new Map([...correlations].map(([code, found]) => [attempts.questions[code], found]));
  return {
    quiz_questions: questions,
    quiz_options: optionRows(responses, attempts),
    quiz_attempts: attemptRows(attempts, perLearner),
    quiz_discrimination: discriminationRows(
      questions.map(({ quiz_question }) => quiz_question),
      byName,
    ),
  };
};
