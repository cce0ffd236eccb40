import type { QuizResult } from '@/analyses/quiz/tables';
import { questionName, stepName } from '@/analyses/step-name';
import { useAnalysis } from '@/store/use-analysis';
import { useRun } from '@/store/use-run';
import { GoTo } from '@/ui/GoTo';

/** Opens one of the course's steps. */
export function GoToStep() {
  const current = useRun();
  if (!current) return null;
  const { course } = current;
  const options = Object.keys(course.steps).map((id) => ({ id, name: stepName(id, course) }));
  return <GoTo kind="step" options={options} />;
}

/** Opens one of the questions that are answered. */
export function GoToQuestion() {
  const current = useRun();
  const quiz = useAnalysis('quiz');
  if (!current || quiz.state !== 'ok') return null;
  const { quiz_questions } = quiz.result as QuizResult;
  const options = quiz_questions.map((row) => ({
    id: row.quiz_question,
    name: questionName(row, current.course),
  }));
  return <GoTo kind="question" options={options} />;
}
