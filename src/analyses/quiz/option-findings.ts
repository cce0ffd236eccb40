import type { Finding } from '@/analyses/definition';
import { inWordsUpTo } from '@/words/list';
import { count, counted, percent } from '@/words/numbers';
import { FEWEST, finding, THIN } from '../sentence';
import { misleads } from './lures';
import type { QuizOptionsRow, QuizResult } from './tables';

interface FirstAnswers {
  readonly question: string;
  readonly learners: number;
  /** Learners with a right answer, of which there may be several. */
  readonly right: number;
  readonly rightAnswer: string;
  /** The most chosen wrong answer. */
  readonly wrong: number;
  readonly wrongAnswer: string;
}

/** Questions whose first answers are clearly more often one wrong answer than right; else the most chosen wrong answer. */
export function optionFindings(result: QuizResult): readonly Finding[] {
  const questions = firstAnswers(result);
  const judged = judgedQuestions(result);
  const misleading = questions.filter((each) => misleads(each, judged));
  if (misleading.length > 0) return misleadingFindings(misleading.toSorted((a, b) => lead(b) - lead(a)));
  return mostChosenWrong(questions);
}

const lead = ({ wrong, right, learners }: FirstAnswers) => (wrong - right) / learners;

/** How many graded questions have enough learners to be judged. */
export function judgedQuestions(result: Pick<QuizResult, 'quiz_options'>): number {
  return firstAnswers(result).filter(({ learners }) => learners >= THIN).length;
}

function misleadingFindings([first, ...more]: readonly FirstAnswers[]): readonly Finding[] {
  const { question, learners, right, rightAnswer, wrong, wrongAnswer } = first;
  const text = `Question ${question} misleads: at the first attempt ${percent(wrong, learners)} of ${counted(learners, 'learner')} choose the wrong answer ${wrongAnswer}, and only ${percent(right, learners)} the right one, ${rightAnswer}: clearly fewer.`;
  const worst = finding(
    'misleading',
    text,
    { question, learners, right, wrong, wrong_answer: wrongAnswer },
    learners,
  );
  if (more.length === 0) return [worst];
  const names = more.map(
    (each) =>
      `${each.question} (wrong answer ${each.wrongAnswer}: ${percent(each.wrong, each.learners)}, right: ${percent(each.right, each.learners)})`,
  );
  const others =
    more.length === 1
      ? `Question ${names[0]} also misleads.`
      : `Questions ${inWordsUpTo(5, names)} also mislead.`;
  return [worst, { key: 'more-misleading', text: others, values: { questions: more.length } }];
}

function mostChosenWrong(questions: readonly FirstAnswers[]): readonly Finding[] {
  const enough = questions.filter(({ learners }) => learners >= THIN);
  const share = ({ wrong, learners }: FirstAnswers) => wrong / learners;
  const some = enough.length > 0 ? enough : questions.filter(({ learners }) => learners >= FEWEST);
  const [top, next] = some.toSorted((a, b) => share(b) - share(a));
  if (!top || top.wrong === 0 || (next && share(next) === share(top))) return [];
  const { question, learners, right, wrong, wrongAnswer } = top;
  const text = `The most chosen wrong answer is ${wrongAnswer} to question ${question}: ${count(wrong)} of ${counted(learners, 'learner')} ${wrong === 1 ? 'chooses' : 'choose'} it at the first attempt (${percent(wrong, learners)}; ${percent(right, learners)} are right).`;
  return [
    finding(
      'most-chosen-wrong',
      text,
      { question, learners, right, wrong, wrong_answer: wrongAnswer },
      learners,
    ),
  ];
}

/** First answers by question; questions that nobody ever gets right are not graded and left out. */
function firstAnswers({ quiz_options }: Pick<QuizResult, 'quiz_options'>): readonly FirstAnswers[] {
  const graded = new Set(quiz_options.filter(({ correct }) => correct).map((row) => row.quiz_question));
  return [...graded].flatMap((question) => {
    const rows = quiz_options.filter((row) => row.attempt === '1' && row.quiz_question === question);
    if (rows.length === 0) return [];
    const sum = (list: readonly QuizOptionsRow[]) => list.reduce((all, row) => all + row.count, 0);
    const most = (list: readonly QuizOptionsRow[]) => list.toSorted((a, b) => b.count - a.count)[0];
    const right = rows.filter(({ correct }) => correct);
    const wrong = most(rows.filter(({ correct }) => !correct));
    const anyRight = most(right) ?? quiz_options.find((row) => row.correct && row.quiz_question === question);
    return {
      question,
      learners: sum(rows),
      right: sum(right),
      rightAnswer: answerWords(anyRight?.response ?? ''),
      wrong: wrong?.count ?? 0,
      wrongAnswer: answerWords(wrong?.response ?? ''),
    };
  });
}

/** Option numbers as they are, text in quotation marks. */
export function answerWords(answer: string): string {
  return /^\d+(,\d+)*$/.test(answer) ? answer : `“${answer}”`;
}
