import { describe, expect, it } from 'vitest';
import type { Finding } from '../definition';
import { type Quoting, quotedFindings, quotedText } from './quoted';

const under10: Quoting = { pairs: [], beside: [], threshold: 10 };
const said = (truth: string, withheld: string, quoting: Partial<Quoting> = {}) =>
  quotedText(truth, withheld, { ...under10, ...quoting });
const finding = (key: string, text: string, more: Partial<Finding> = {}): Finding => ({
  key,
  text,
  values: { learners: 1 },
  ...more,
});

describe('a sentence', () => {
  it('has the true counts rounded, not sums of rounded ones, and shares of these', () => {
    expect(
      said(
        '652 (43.4\u00a0%) of the 1,501 enrolments came before the start on 3 February 2025.',
        '460 (30.7\u00a0%) of the 1,500 enrolments came before the start on 3 February 2025.',
      ),
    ).toBe('650 (43\u00a0%) of the 1,500 enrolments came before the start on 3 February 2025.');
  });

  it.each([
    [
      'names another step',
      'Half of the 1,063 learners have stopped by step 1.4.',
      'Half of the 920 learners have stopped by step 1.3.',
    ],
    [
      'names another week',
      'Most learners, 20 learners, are in week 12.',
      'Most learners, 20 learners, are in week 10.',
    ],
    [
      'names another date',
      'Most came on 23 March 2025: 50 learners.',
      'Most came on 20 March 2025: 50 learners.',
    ],
    ['comes to another verdict', 'No clear difference.', 'Advancers visited a step clearly more often.'],
    [
      'has a count under the limit',
      'Of 150 learners, 4 learners left.',
      'Of 150 learners, 10 learners left.',
    ],
    ['has the share of one', '2.0\u00a0% of 150 learners left.', '6.7\u00a0% of 150 learners left.'],
    ['leaves fewer over', '96.0\u00a0% of 150 learners stayed.', '93.3\u00a0% of 150 learners stayed.'],
    ['says that all or nobody did', 'Of all, 99.7\u00a0% stayed.', 'Of all, 100.0\u00a0% stayed.'],
    [
      'has an interval of rounded counts',
      'A difference of 15.1 (interval 6.5 to 21.9).',
      'A difference of 15.0 (interval 5.0 to 20.0).',
    ],
    ['has another figure of unknown counts', 'Of all, 23.3\u00a0% came.', 'Of all, 23.2\u00a0% came.'],
    ['has another bound', 'It takes at most 12; no more.', 'It takes at most 10; no more.'],
    [
      'has another number of something else',
      'Half answered at most 15 of 32; the rest did not.',
      'Half answered at most 13 of 32; the rest did not.',
    ],
  ])('is left out where it %s', (_, truth, withheld) => {
    expect(said(truth, withheld)).toBeNull();
  });

  it('never says a count that is not rounded, though withheld tables may lead to it', () => {
    expect(said('299 learners err.', '299 learners err.')).toBe('300 learners err.');
    expect(said('In all 299 do so.', '299 learners err.')).toBeNull();
    expect(said('In all 299 do so.', 'In all 299 do so.')).toBeNull();
  });

  it('has other figures as the tables publish them', () => {
    const pairs = [
      { truth: 12.41, published: 12, shown: false, counts: false },
      { truth: 20.16, published: 20.45, shown: false, counts: false },
    ];
    expect(said('Half wait 12.4 hours.', 'Half wait 12 hours.', { pairs })).toBe('Half wait 12 hours.');
    expect(said('It is 20.2\u00a0% of all.', 'It is 20\u00a0% of all.', { pairs })).toBe(
      'It is 20\u00a0% of all.',
    );
    expect(said('Half wait 12.4 hours.', 'Half wait 12 hours.')).toBeNull();
  });

  it.each([
    [
      '214 of the 1,063 learners who came (20.1\u00a0%) stay.',
      '210 of the 1,060 learners who came (19.8\u00a0%) stay.',
      '210 of the 1,060 learners who came (20\u00a0%) stay.',
    ],
    [
      'The most are in week 2: 23.3\u00a0% of all 17,062.',
      'The most are in week 2: 23.2\u00a0% of all 17,090.',
      'The most are in week 2: 23\u00a0% of all 17,060.',
    ],
    [
      '326 of 386 first answers (84.5\u00a0%) are wrong; 91.7\u00a0% of these give the answer 1 (299).',
      '330 of 390 first answers (84.6\u00a0%) are wrong; 90.9\u00a0% of these give the answer 1 (300).',
      '330 of 390 first answers (85\u00a0%) are wrong; 91\u00a0% of these give the answer 1 (300).',
    ],
    [
      '10,088 quiz responses on 56 days, most on 3 March 2025: 440 (4.4\u00a0%).',
      '9,980 quiz responses on 56 days, most on 3 March 2025: 440 (4.4\u00a0%).',
      '10,090 quiz responses on 56 days, most on 3 March 2025: 440 (4\u00a0%).',
    ],
  ])('has shares of counts that stand elsewhere in it: %s', (truth, withheld, expected) => {
    expect(said(truth, withheld)).toBe(expected);
  });

  it.each([
    '4 of the 1,063 learners who came (0.4\u00a0%) stay.',
    '1,059 of the 1,063 learners who came (99.6\u00a0%) stay.',
    '326 of 386 first answers are wrong; 1.2\u00a0% of these give the answer 1 (4).',
  ])('has none of few, or of all but few: %s', (truth) => {
    expect(said(truth, truth)).toBeNull();
  });

  it('has ranges of ages and other names as they are, and medians that a table has', () => {
    const pairs = [
      { truth: 22.2, published: 25, shown: false, counts: false },
      { truth: 12, published: 12, shown: false, counts: false },
    ];
    const ages = '18 to 25 (22.2\u00a0%) are the most.';
    expect(said(ages, '18 to 25 (25\u00a0%) are the most.', { pairs })).toBe(
      '18 to 25 (25\u00a0%) are the most.',
    );
    expect(said(ages, '26 to 35 (25.0\u00a0%) are the most.', { pairs })).toBeNull();
    expect(
      said('The middle half lies between 6 and 12 in all.', 'The middle half lies between 6 and 12 in all.'),
    ).toBeNull();
    const middle = 'The middle half lies between 6 and 12 in all.';
    expect(said(middle, middle, { pairs })).toBe(middle);
    expect(
      said(middle, middle, { pairs: [{ truth: 12, published: 12, shown: false, counts: true }] }),
    ).toBeNull();
  });

  it('keeps what is withheld nowhere, such as how much the staff wrote', () => {
    const pairs = [96, 36].map((each) => ({ truth: each, published: each, shown: true, counts: false }));
    const text = '3 of 7 members wrote 96 comments, the first of them 36 (37.5\u00a0%).';
    const left = text.replace('37.5', '38');
    expect(said(text, left, { pairs })).toBe(left);
  });

  it('takes the whole of a share from the sentence beside it', () => {
    const [truth, withheld] = [
      '345 learners (32.5\u00a0%) stop at step 1.1.',
      '350 learners (38.0\u00a0%) stop at step 1.1.',
    ];
    expect(said(truth, withheld)).toBeNull();
    expect(said('345 (32.5\u00a0%) stop.', '350 (38.0\u00a0%) stop.', { beside: [1063] })).toBe(
      '350 (33\u00a0%) stop.',
    );
  });
});

describe('findings', () => {
  const quoting = { pairs: [], threshold: 10 };

  it('stand in their true order, with no figures but those that they say', () => {
    const truth = [finding('a', 'One of 33 learners.'), finding('b', 'Two of 46 learners.')];
    const withheld = [finding('b', 'Two of 50 learners.'), finding('a', 'One of 20 learners.')];
    expect(quotedFindings(truth, withheld, quoting)).toEqual([
      { key: 'a', text: 'One of 30 learners.', values: {} },
      { key: 'b', text: 'Two of 50 learners.', values: {} },
    ]);
  });

  it('lose a sentence that hangs on one that is not said', () => {
    const also = finding('more', 'Step 2.4 also loses clearly more.');
    const first = finding('drop', 'Step 3.6 loses clearly more.');
    expect(quotedFindings([first, also], [also], quoting)).toEqual([]);
    expect(quotedFindings([first, also], [first, also], quoting)).toHaveLength(2);
  });

  it('are not said with another caution', () => {
    const own = finding('a', 'So it is.');
    expect(quotedFindings([{ ...own, caution: true }], [own], quoting)).toEqual([]);
  });
});

it('says of two shares the difference that they have as they are said', () => {
  const sentence = (one: string, two: string, points: string) =>
    `${one}\u00a0% of 173 in Run 6 stop, ${two}\u00a0% of 1,203 in Run 7: a difference of ${points} percentage points.`;
  const quoting = { pairs: [], beside: [], threshold: 10 };
  expect(quotedText(sentence('84.4', '56.8', '27.6'), sentence('88', '57', '31'), quoting)).toBe(
    '88\u00a0% of 170 in Run 6 stop, 57\u00a0% of 1,200 in Run 7: a difference of 31 percentage points.',
  );
});
