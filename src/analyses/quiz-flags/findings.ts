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

interface Words {
  /** What is said of all questions that are first named under a flag. */
  readonly text: (subject: string, one: boolean) => string;
  /** The figure behind it, for each of them. */
  readonly note: (row: QuizFlagsRow) => string;
  /** The same of a question that is named under a more serious flag already. */
  readonly also: (row: QuizFlagsRow) => string;
}

const sentences: Readonly<Record<FlagId, Words>> = {
  misleading: {
    text: (subject) => `${sentence(subject)} mislead.`,
    note: ({ answer, value, learners }) => {
      const wrong = Math.round(value * learners);
      return `${counted(wrong, 'learner')} first ${wrong === 1 ? 'gives' : 'give'} the wrong answer ${answerWords(answer ?? '')}, only ${count(learners - wrong)} a right one`;
    },
    also: (row) => `answer ${answerWords(row.answer ?? '')} beats the right one`,
  },
  negative: {
    text: (subject, one) =>
      `Those who get ${subject} right at first do worse on the other questions than those who get ${one ? 'it' : 'them'} wrong: check the key.`,
    note: (row) => `correlation ${coefficient(row.value)} over ${counted(row.learners, 'learner')}`,
    also: (row) => `who gets it right does worse on the others, correlation ${coefficient(row.value)}`,
  },
  mostly_wrong: {
    text: (subject) => `Most first answers to ${subject} are wrong.`,
    note: (row) => `right: ${share(row)} ${of(row)}`,
    also: (row) => `${share(row)} ${of(row)} are right at first`,
  },
  strong_distractor: {
    text: (subject) => `One wrong answer attracts more than a third of the learners at ${subject}.`,
    note: (row) => `answer ${answerWords(row.answer ?? '')}: ${share(row)} ${of(row)}`,
    also: (row) => `answer ${answerWords(row.answer ?? '')} attracts ${share(row)} ${of(row)}`,
  },
  many_attempts: {
    text: (subject) => `More than a fifth of the learners need ${MANY} attempts or more at ${subject}.`,
    note: (row) => `${share(row)} ${of(row)}`,
    also: (row) => `${share(row)} ${of(row)} need ${MANY} attempts or more`,
  },
  too_easy: {
    text: (subject) => `More than 95 % are right at first at ${subject}.`,
    note: (row) => `${share(row)} ${of(row)}`,
    also: (row) => `${share(row)} ${of(row)} are right at first`,
  },
};

/** One sentence for each kind of flag, the most serious first; each question is named once, with all that is flagged. */
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
  const flagged = byQuestion(quiz_flags);
  return (Object.keys(flagWords) as FlagId[]).flatMap((flag) => {
    const own = flagged.filter(([first]) => first.flag === flag);
    if (own.length === 0) return [];
    const question = own[0][0].quiz_question;
    const values = { questions: own.length, question, judged };
    return [{ key: flag, text: flagText(flag, own), values }];
  });
}

/** The flags of each question, the most serious first. */
function byQuestion(rows: readonly QuizFlagsRow[]): readonly (readonly QuizFlagsRow[])[] {
  const questions = [...new Set(rows.map(({ quiz_question }) => quiz_question))];
  return questions.map((question) => {
    const own = rows.filter(({ quiz_question }) => quiz_question === question);
    const misleads = own.some(({ flag }) => flag === 'misleading');
    const ids = Object.keys(flagWords);
    // That most first answers are wrong goes without saying where one wrong answer beats the right one.
    return own
      .filter(({ flag }) => !(misleads && flag === 'mostly_wrong'))
      .toSorted((a, b) => ids.indexOf(a.flag) - ids.indexOf(b.flag));
  });
}

function flagText(flag: FlagId, questions: readonly (readonly QuizFlagsRow[])[]): string {
  const named = questions.map(([first, ...others]) => ({
    question: first.quiz_question,
    notes: [sentences[flag].note(first), ...others.map((row) => sentences[row.flag].also(row))].join('; '),
  }));
  const one = named.length === 1;
  if (one && flag === 'misleading') return `Question ${named[0].question} misleads: ${named[0].notes}.`;
  const names = named.map(({ question, notes }) => `${question} (${notes})`);
  return sentences[flag].text(`question${one ? '' : 's'} ${inWordsUpTo(MOST_NAMED, names)}`, one);
}
