import { describe, expect, it } from 'vitest';
import { questionFlags } from '../quiz-flags/flags';
import { discriminationRows } from './discrimination';
import { optionFindings } from './option-findings';
import { afterRightFindings, attemptFindings, facilityFindings } from './question-findings';
import type { QuizOptionsRow, QuizQuestionsRow, QuizResult } from './tables';
import { optionRows, questionRow } from './test-rows';

const result = (quiz_questions: QuizQuestionsRow[], quiz_options: QuizOptionsRow[] = []): QuizResult => ({
  quiz_questions,
  quiz_options,
  quiz_attempts: [],
  quiz_discrimination: [],
});
const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const clean = ['1.3.1', '1.3.2', '1.3.3', '2.1.1', '2.1.2'].map((question) => questionRow(question));
const planted = (figures: Partial<QuizQuestionsRow>) =>
  result(clean.map((row) => (row.quiz_question === '1.3.2' ? { ...row, ...figures } : row)));

describe('answers', () => {
  const fine = optionRows('1.3.1', { '1': 70, '2': 20, '3': 10 }, '1');

  it('finds the planted misleading question', () => {
    const rows = [...fine, ...optionRows('1.3.2', { '1': 25, '2': 65, '3': 10 }, '1')];
    const [first, ...others] = optionFindings(result([], rows));
    expect(plain(first.text)).toBe(
      'Question 1.3.2 misleads: at the first attempt 65.0 % of 100 learners choose the wrong answer 2, and only 25.0 % the right one, 1: clearly fewer.',
    );
    expect(others).toEqual([]);
  });

  it('finds none that misleads in clean questions, and names the most chosen wrong answer', () => {
    const rows = [...fine, ...optionRows('1.3.2', { '1': 60, '2': 40 }, '1')];
    expect(optionFindings(result([], rows))).toMatchObject([
      { key: 'most-chosen-wrong', values: { question: '1.3.2', wrong: 40, learners: 100 } },
    ]);
  });

  it('does not judge few learners, a near tie, or questions without a right answer', () => {
    const keys = (rows: QuizOptionsRow[]) => optionFindings(result([], rows)).map(({ key }) => key);
    expect(keys(optionRows('1.3.1', { '1': 2, '2': 9 }, '1'))).toEqual(['most-chosen-wrong']);
    expect(keys(optionRows('1.3.1', { '1': 48, '2': 52 }, '1'))).toEqual(['most-chosen-wrong']);
    expect(keys(optionRows('1.3.1', { '1': 20, '2': 80 }, 'none'))).toEqual([]);
    expect(keys([])).toEqual([]);
  });

  it('judges all questions together, as the flags do', () => {
    const near = optionRows('1.3.2', { '1': 239, '2': 299 }, '1');
    const others = Array.from({ length: 30 }, (_, place) =>
      optionRows(`2.1.${place + 1}`, { '1': 70, '2': 20, '3': 10 }, '1'),
    ).flat();
    const keys = (rows: QuizOptionsRow[]) => optionFindings(result([], rows)).map(({ key }) => key);
    // Beyond chance for one question alone (Wilson's interval from 0.514), not for 31 (from 0.488).
    expect(keys(near)).toEqual(['misleading']);
    expect(keys([...near, ...others])).toEqual(['most-chosen-wrong']);
    const own = [...Array(299).fill('2'), ...Array(239).fill('1')].map(String);
    const first = {
      questions: [{ name: '1.3.2', week: 1, step: 3, place: 0, graded: true }],
      person: Int32Array.from(own.keys()),
      question: new Int32Array(own.length),
      attempts: new Int32Array(own.length).fill(1),
      answer: own,
      right: Uint8Array.from(own, (answer) => (answer === '1' ? 1 : 0)),
      rest: new Float64Array(own.length).fill(Number.NaN),
    };
    const flags = (judged: number) => questionFlags(first, [...own.keys()], judged).map(({ flag }) => flag);
    expect(flags(1)).toContain('misleading');
    expect(flags(31)).not.toContain('misleading');
  });

  it('names no wrong answer where fewer than five learners answer a question', () => {
    const said = (right: number) =>
      optionFindings(result([], optionRows('1.3.1', { '1': right, '2': 1 }, '1')));
    expect(said(3)).toEqual([]);
    expect(said(4)).toMatchObject([{ key: 'most-chosen-wrong', caution: true, values: { learners: 5 } }]);
  });

  it('quotes answers in words', () => {
    const rows = optionRows('1.3.1', { cat: 20, dog: 80 }, 'cat');
    expect(optionFindings(result([], rows))[0].text).toContain('the wrong answer “dog”');
  });
});

describe('difficulty', () => {
  it('finds the planted hardest question', () => {
    const [hardest] = facilityFindings(planted({ first_attempt_correct_rate: 0.2 }));
    expect(hardest).toMatchObject({ key: 'hardest', values: { question: '1.3.2', learners: 100 } });
  });

  it('finds the planted easiest question', () => {
    const found = facilityFindings(planted({ first_attempt_correct_rate: 1 }));
    expect(found.find(({ key }) => key === 'easiest')?.values.question).toBe('1.3.2');
  });

  it('finds neither among equals, and does not compare few learners', () => {
    expect(facilityFindings(result(clean)).map(({ key }) => key)).toEqual(['no-hardest']);
    const thin = facilityFindings(planted({ first_attempt_correct_rate: 0, learners: 5 }));
    expect(thin.map(({ key }) => key)).toEqual(['no-hardest']);
  });

  it('names a question that clearly is hard or easy where one further out has too few learners to tell', () => {
    const many = { learners: 2000, first_attempt_correct_rate: 0.7 };
    const rows = [
      questionRow('1.3.1', { learners: 20, first_attempt_correct_rate: 0.5 }),
      questionRow('1.3.2', { learners: 2000, first_attempt_correct_rate: 0.55 }),
      questionRow('1.3.3', many),
      questionRow('1.3.4', many),
      questionRow('2.1.1', { learners: 2000, first_attempt_correct_rate: 0.85 }),
      questionRow('2.1.2', { learners: 20, first_attempt_correct_rate: 0.9 }),
    ];
    expect(facilityFindings(result(rows)).map(({ text }) => plain(text))).toEqual([
      'Question 1.3.2 is clearly hard: 55.0 % of 2,000 learners are right at the first attempt, 90.0 % in the end; over all questions 70.0 % are right at first.',
      'Question 2.1.1 is clearly easy: 85.0 % of 2,000 learners are right at the first attempt.',
    ]);
  });

  const word = (correlations: Readonly<Record<string, readonly [correlation: number, pairs: number]>>) => {
    const found = new Map(
      Object.entries(correlations).map(([name, [correlation, pairs]]) => [name, { correlation, pairs }]),
    );
    const quiz_discrimination = discriminationRows([...found.keys()], found);
    return facilityFindings({ ...result(clean), quiz_discrimination }).find(({ key }) => key === 'backward');
  };

  it('names the questions whose discrimination is clearly negative, and only those', () => {
    const found = word({
      '1.3.1': [-0.6, 100],
      '1.3.2': [-0.05, 100],
      '1.3.3': [-0.4, 12],
      '2.1.1': [0.3, 100],
    });
    expect(found?.text).toBe(
      'Those who get question 1.3.1 (discrimination −0.60, 100 learners) right at first do worse on the other questions than those who get it wrong.',
    );
    expect(found?.values).toEqual({ questions: 1, question: '1.3.1' });
  });

  it('goes by the pairs, not by everyone who answered', () => {
    expect(word({ '1.3.1': [-0.3, 100] })?.values.question).toBe('1.3.1');
    expect(word({ '1.3.1': [-0.3, 25] })).toBeUndefined();
  });

  it('takes what one of many questions may show by chance for chance', () => {
    const many = Object.fromEntries(
      Array.from({ length: 40 }, (_, each) => [`1.4.${each}`, [0.2, 100] as const]),
    );
    expect(word({ '1.3.1': [-0.22, 100] })?.values.question).toBe('1.3.1');
    expect(word({ ...many, '1.3.1': [-0.22, 100] })).toBeUndefined();
  });

  it('survives no questions', () => {
    expect(facilityFindings(result([]))).toEqual([]);
  });
});

describe('attempts', () => {
  it('finds the question that takes most tries', () => {
    const [overall, most] = attemptFindings(planted({ mean_attempts: 3.2, responses: 320 }));
    expect(overall.text).toContain('1.8 times on average (920 responses)');
    expect(most.values.question).toBe('1.3.2');
  });

  it('names none among equals, and survives none', () => {
    expect(attemptFindings(result(clean)).map(({ key }) => key)).toEqual(['attempts']);
    expect(attemptFindings(result([]))).toEqual([]);
  });
});

describe('wrong after right', () => {
  it('counts the cases and finds where most are', () => {
    const [found] = afterRightFindings(planted({ wrong_after_correct_learners: 8 }));
    expect(plain(found.text)).toBe(
      'In 8 cases a learner who had been right about a question answered it wrongly later, most often at question 1.3.2: 8 of 100 learners (8.0 %).',
    );
  });

  it('says so where nobody does, and nothing where nobody answers', () => {
    expect(afterRightFindings(result(clean))[0].key).toBe('never-after-right');
    expect(afterRightFindings(result([]))).toEqual([]);
  });
});
