import type { Finding } from '@/analyses/definition';
import { coefficient } from '@/words/coefficient';
import { inWordsUpTo } from '@/words/list';
import { count, counted, rateWords } from '@/words/numbers';
import { answerWords } from '../quiz/option-findings';
import { sentence } from '../sentence';
import { MANY } from './flags';
import { type FlagId, flagWords, type QuizFlagsResult, type QuizFlagsRow } from './tables';

const MOST_NAMED = 4;

const share = ({ value }: QuizFlagsRow) => rateWords(value);
const of = ({ learners }: QuizFlagsRow) => `of ${counted(learners, 'learner')}`;

/** What is said of the questions with a flag, and in brackets of each. */
const sentences: Readonly<
  Record<
    FlagId,
    { readonly text: (subject: string, one: boolean) => string; readonly note: (row: QuizFlagsRow) => string }
  >
> = {
  misleading: {
    text: (subject, one) => `${sentence(subject)} ${one ? 'misleads' : 'mislead'}.`,
    note: ({ answer, value, learners }) => {
      const wrong = Math.round(value * learners);
      return `${counted(wrong, 'learner')} first ${wrong === 1 ? 'gives' : 'give'} the wrong answer ${answerWords(answer ?? '')}, only ${count(learners - wrong)} a right one`;
    },
  },
  negative: {
    text: (subject, one) =>
      `Those who get ${subject} right at first do worse on the other questions than those who get ${one ? 'it' : 'them'} wrong: check the key.`,
    note: (row) => `correlation ${coefficient(row.value)} over ${counted(row.learners, 'learner')}`,
  },
  mostly_wrong: {
    text: (subject) => `Most first answers to ${subject} are wrong.`,
    note: (row) => `right: ${share(row)} ${of(row)}`,
  },
  strong_distractor: {
    text: (subject) => `One wrong answer attracts more than a third of the learners at ${subject}.`,
    note: (row) => `answer ${answerWords(row.answer ?? '')}: ${share(row)} ${of(row)}`,
  },
  many_attempts: {
    text: (subject) => `More than a fifth of the learners need ${MANY} attempts or more at ${subject}.`,
    note: (row) => `${share(row)} ${of(row)}`,
  },
  too_easy: {
    text: (subject) => `More than 95 % are right at first at ${subject}.`,
    note: (row) => `${share(row)} ${of(row)}`,
  },
};

/** One sentence for each kind of flag, the most serious first. */
export function flagFindings({ quiz_flags, quiz_flags_questions }: QuizFlagsResult): readonly Finding[] {
  const [counts] = quiz_flags_questions;
  if (!counts) return [];
  const { questions, judged } = counts;
  if (judged === 0) {
    const text = `None of the ${counted(questions, 'question')} has enough learners to be judged.`;
    return [{ key: 'too-few', text, values: { questions, judged }, caution: true }];
  }
  if (quiz_flags.length === 0) {
    const text = `Nothing is clearly unusual about the ${counted(judged, 'question')} with enough learners.`;
    return [{ key: 'none', text, values: { questions, judged } }];
  }
  const misleads = new Set(
    quiz_flags.filter(({ flag }) => flag === 'misleading').map((row) => row.quiz_question),
  );
  return (Object.keys(flagWords) as FlagId[]).flatMap((flag) => {
    // That most first answers are wrong goes without saying where one wrong answer beats the right one.
    const rows = quiz_flags.filter(
      (row) => row.flag === flag && !(flag === 'mostly_wrong' && misleads.has(row.quiz_question)),
    );
    if (rows.length === 0) return [];
    const one = rows.length === 1;
    const names = rows.map((row) => `${row.quiz_question} (${sentences[flag].note(row)})`);
    const subject = `question${one ? '' : 's'} ${inWordsUpTo(MOST_NAMED, names)}`;
    const values = { questions: rows.length, question: rows[0].quiz_question, judged };
    return [{ key: flag, text: sentences[flag].text(subject, one), values }];
  });
}
