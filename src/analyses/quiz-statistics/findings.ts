import { extent } from 'd3-array';
import type { Finding } from '@/analyses/definition';
import { coefficient, coefficientRange } from '@/words/coefficient';
import { inWordsUpTo } from '@/words/list';
import { count, counted } from '@/words/numbers';
import { finding, sentence, THIN } from '../sentence';
import type { QuizItemsRow, QuizScalesRow, QuizStatisticsResult } from './tables';

/** Below this item-rest correlation a question tells learners hardly apart; the index of an easy one is low anyway. */
const POOR = 0.1;
/** From this discrimination index on a question serves (R. L. Ebel and D. A. Frisbie, 1991). */
const GOOD = 0.2;

/** Whether the interval of the question's item-rest correlation is below what tells learners apart. */
export function isPoor({ discrimination_high }: QuizItemsRow): boolean {
  return discrimination_high !== null && discrimination_high < POOR;
}
/** Below this alpha a test is unsatisfactory, above the second satisfactory (MoodleDocs, "Quiz report statistics"). */
const UNSATISFACTORY = 0.64;
const SATISFACTORY = 0.75;

/** The questions that tell learners apart least, those that do so backwards, and the one that does best. */
export function itemFindings({ quiz_items }: QuizStatisticsResult): readonly Finding[] {
  const rows = quiz_items.filter((row) => row.compared_learners >= THIN && row.discrimination_index !== null);
  if (rows.length === 0) return tooFew(quiz_items);
  const backward = rows.filter((row) => (row.discrimination_index_high ?? 0) < 0);
  const poor = rows.filter((row) => isPoor(row) && !backward.includes(row));
  return [...named('backward', backward), ...named('poor', poor), ...best(rows)];
}

function tooFew(rows: readonly QuizItemsRow[]): readonly Finding[] {
  if (rows.length === 0) return [];
  const most = Math.max(...rows.map((row) => row.compared_learners));
  const text = `Too few learners answered several questions to say which tell strong learners from weak ones: ${count(most)} at most at one question, and ${THIN} are needed.`;
  return [finding('too-few', text, { learners: most }, 0)];
}

function named(key: 'backward' | 'poor', rows: readonly QuizItemsRow[]): readonly Finding[] {
  if (rows.length === 0) return [];
  const sorted = rows.toSorted((a, b) => (a.discrimination_index ?? 0) - (b.discrimination_index ?? 0));
  const names = sorted.map(
    (row) =>
      `${row.quiz_question} (${key === 'poor' ? `item-rest correlation ${coefficient(row.discrimination)}` : `index ${coefficient(row.discrimination_index)}`}, ${counted(row.compared_learners, 'learner')})`,
  );
  const one = rows.length === 1;
  const subject = `${one ? 'question' : 'questions'} ${inWordsUpTo(4, names)}`;
  const text =
    key === 'backward'
      ? `At ${subject} the learners who do worst elsewhere are right more often than those who do best.`
      : `${sentence(subject)} hardly ${one ? 'tells' : 'tell'} strong learners from weak ones.`;
  const values = { questions: rows.length, question: sorted[0].quiz_question };
  return [{ key, text, values }];
}

/** The question that discriminates most surely: the one whose interval begins highest. */
function best(rows: readonly QuizItemsRow[]): readonly Finding[] {
  const low = (row: QuizItemsRow) => row.discrimination_index_low ?? -1;
  const [top] = rows.toSorted((a, b) => low(b) - low(a));
  if (top.discrimination_index === null || low(top) <= GOOD) return [];
  const { quiz_question, discrimination_index: index, compared_learners } = top;
  const range = coefficientRange(top.discrimination_index_low, top.discrimination_index_high);
  const text = `Question ${quiz_question} tells strong learners from weak ones most surely: its discrimination index is ${coefficient(index)} (95 % interval ${range}; ${counted(compared_learners, 'learner')}).`;
  return [
    finding('best', text, { question: quiz_question, index, learners: compared_learners }, compared_learners),
  ];
}

/** For each quiz whose interval allows it, whether its score measures one thing. */
export function scaleFindings({ quiz_scales }: QuizStatisticsResult): readonly Finding[] {
  const known = quiz_scales.filter((row) => row.learners >= THIN && row.alpha !== null);
  const low = known.filter((row) => row.alpha_high !== null && row.alpha_high < UNSATISFACTORY);
  const good = known.filter((row) => row.alpha_low !== null && row.alpha_low > SATISFACTORY);
  if (low.length > 1 && low.length === known.length) return [noneTells(low)];
  return [...about('consistent', good), ...about('inconsistent', low)];
}

function noneTells(rows: readonly QuizScalesRow[]): Finding {
  const [low, high] = extent(rows, ({ alpha }) => alpha ?? 0);
  const text = `None of the ${count(rows.length)} quizzes says much about a single learner: the answers to its few questions hang together too little (Cronbach’s alpha ${coefficientRange(low ?? 0, high ?? 0)}).`;
  return { key: 'inconsistent', text, values: { quizzes: rows.length } };
}

function about(key: 'consistent' | 'inconsistent', rows: readonly QuizScalesRow[]): readonly Finding[] {
  if (rows.length === 0) return [];
  const alpha = (row: QuizScalesRow) => row.alpha ?? 0;
  const sorted = rows.toSorted((a, b) => (key === 'consistent' ? alpha(b) - alpha(a) : alpha(a) - alpha(b)));
  const names = sorted.map(
    (row) =>
      `${row.quiz} (Cronbach’s alpha ${coefficient(row.alpha)}; ${counted(row.questions, 'question')}, ${counted(row.learners, 'learner')})`,
  );
  const one = rows.length === 1;
  const where = `the ${one ? 'quiz' : 'quizzes'} of ${one ? 'step' : 'steps'} ${inWordsUpTo(4, names)}`;
  const text =
    key === 'consistent'
      ? `The questions in ${where} measure one thing well.`
      : `The scores of ${where} say little about a single learner.`;
  return [{ key, text, values: { quizzes: rows.length, quiz: sorted[0].quiz } }];
}
