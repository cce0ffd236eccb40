import type { CourseSettings } from '@/course/settings';
import { stepLabel } from '@/words/steps';

/** The step's label and, where it is known, its title: `1.10 Staying safe`. */
export function stepName(label: string, course: CourseSettings): string {
  const title = course.steps[label]?.title;
  return title ? `${label} ${title}` : label;
}

interface Question {
  readonly quiz_question: string;
  readonly week_number: number;
  readonly step_number: number;
  readonly question_number: number;
}

/** The question's id and, where it is known, its step's title: `1.5.2 Check your understanding, question 2`. */
export function questionName(question: Question, course: CourseSettings): string {
  const { quiz_question, week_number, step_number, question_number } = question;
  const title = course.steps[stepLabel(week_number, step_number)]?.title;
  return title ? `${quiz_question} ${title}, question ${question_number}` : quiz_question;
}
