import { Link } from 'wouter';
import type { QuizQuestionsRow, QuizResult } from '@/analyses/quiz/tables';
import { stepName } from '@/analyses/step-name';
import { useStore } from '@/store';
import { isEverything } from '@/store/filters';
import { useAnalysis } from '@/store/use-analysis';
import { useRun } from '@/store/use-run';
import { CardSkeleton } from '@/ui/card/CardSkeleton';
import { FigureRow } from '@/ui/FigureRow';
import { failureSentence } from '@/ui/messages/failures';
import { PageHead } from '@/ui/PageHead';
import { RunCautions } from '@/ui/RunCautions';
import { SubjectNav } from '@/ui/SubjectNav';
import { pathOf } from '@/ui/subject-path';
import { missingFiles } from '@/words/files';
import { count, counted, decimal, rateWords } from '@/words/numbers';
import { stepLabel } from '@/words/steps';
import { NoSuchSubject } from './NoSuchSubject';
import { questionCards } from './question';
import { SubjectCards } from './SubjectCards';

interface QuestionPageProps {
  readonly subject: string;
}

/** Everything about one quiz question in one place. */
export function QuestionPage({ subject: question }: QuestionPageProps) {
  const quiz = useAnalysis('quiz');
  const everything = useStore(({ filter }) => isEverything(filter));
  switch (quiz.state) {
    case 'loading':
      return <CardSkeleton />;
    case 'missing':
      return <PageHead title={`Question ${question}`} lead={missingFiles(quiz.missing)} />;
    case 'error':
      return <PageHead title={`Question ${question}`} lead={failureSentence(quiz.failure)} />;
    case 'ok': {
      const { quiz_questions: rows } = quiz.result as QuizResult;
      const own = rows.find(({ quiz_question }) => quiz_question === question);
      if (own) return <Question own={own} rows={rows} stale={quiz.stale} />;
      const who = everything ? 'No learner' : 'None of the learners, at the times that are chosen,';
      const why = `${who} has answered a question with this number.`;
      return <NoSuchSubject kind="question" id={question} why={why} />;
    }
  }
}

interface QuestionProps {
  readonly own: QuizQuestionsRow;
  readonly rows: readonly QuizQuestionsRow[];
  readonly stale: boolean;
}

function Question({ own, rows, stale }: QuestionProps) {
  const current = useRun();
  if (!current) return null;
  const id = own.quiz_question;
  const step = stepLabel(own.week_number, own.step_number);
  const nav = {
    kind: 'question',
    ids: rows.map(({ quiz_question }) => quiz_question),
    id,
    nameOf: (each: string) => each,
  } as const;
  return (
    <>
      <SubjectNav {...nav} place="top" />
      <PageHead title={`Question ${id}`}>
        Question {own.question_number} of step{' '}
        <Link href={pathOf({ kind: 'step', id: step })}>{stepName(step, current.course)}</Link>
      </PageHead>
      <RunCautions />
      <FigureRow
        stacked
        stale={stale}
        figures={[
          {
            label: 'Learners',
            value: count(own.learners),
            note: counted(own.responses, 'response'),
          },
          {
            label: 'Right at first',
            value: rateWords(own.first_attempt_correct_rate),
            note: `of ${counted(own.learners, 'learner')}`,
          },
          {
            label: 'Right in the end',
            value: rateWords(own.ever_correct_rate),
            note: `of ${counted(own.learners, 'learner')}`,
          },
          {
            label: 'Attempts, mean',
            value: decimal(own.mean_attempts),
            note: `at most ${count(own.max_attempts)}`,
          },
        ]}
      />
      <SubjectCards cards={questionCards} subject={id} />
      <SubjectNav {...nav} place="bottom" />
    </>
  );
}
