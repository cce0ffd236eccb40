import { expect, it } from 'vitest';
import { parseFileName } from './file-name';
import { futurelearnFormats } from './futurelearn';

it.each([
  ['safety-online-6_step-activity.csv', 'safety-online', 6, 'step-activity'],
  ['a/b/safety-online-6_enrolments.csv', 'safety-online', 6, 'enrolments'],
  ['C:\\data\\safety-online-6_enrolments.csv', 'safety-online', 6, 'enrolments'],
  ['exports.zip/run 6/safety-online-6_comments.csv', 'safety-online', 6, 'comments'],
  ['course-2024-12_enrolments.csv', 'course-2024', 12, 'enrolments'],
  ['safety-online-6_ENROLMENTS.CSV', 'safety-online', 6, 'enrolments'],
  ['safety-online-6_enrolments (1).csv', 'safety-online', 6, 'enrolments'],
  ['safety-online-6_enrolments(2).csv', 'safety-online', 6, 'enrolments'],
  ['safety-online-6_enrolments - Copy.csv', 'safety-online', 6, 'enrolments'],
  ['safety-online-6_enrolments - Copy (3).csv', 'safety-online', 6, 'enrolments'],
  ['safety-online-6_enrolments copy 2.csv', 'safety-online', 6, 'enrolments'],
  ['safety-online-6_enrolments (1) (2).csv', 'safety-online', 6, 'enrolments'],
  ['safety-online-6_enrolments.txt', 'safety-online', 6, 'enrolments'],
  ['safety-online_enrolments.csv', 'safety-online', null, 'enrolments'],
  ['enrolments.csv', null, null, 'enrolments'],
  ['archetype-survey-responses (1).csv', null, null, 'archetype-survey-responses'],
  ['6_enrolments.csv', '6', null, 'enrolments'],
  ['safety-online-1234567_enrolments.csv', 'safety-online-1234567', null, 'enrolments'],
  ['x-6_peer-review-reviews.csv', 'x', 6, 'peer-review-reviews'],
  ['safety-online-6.csv', null, null, null],
  ['my-enrolments.csv', null, null, null],
  ['enrolments-6_notes.csv', null, null, null],
  ['', null, null, null],
])('reads %j as slug %j, run %j, dataset %j', (path, slug, run, dataset) => {
  expect(parseFileName(path)).toEqual({ slug, run, dataset });
});

it.each([
  ['a', ' - copy (1)', 22],
  ['a_', ' - copy', 100_000],
])('is done with a name of many copies that is none: %j and %j', (start, copy, times) => {
  expect(parseFileName(`x.zip/${start}${copy.repeat(times)}x.csv`)).toEqual({
    slug: null,
    run: null,
    dataset: null,
  });
  expect(parseFileName(`x-6_enrolments${copy.repeat(12)}.csv`)).toEqual({
    slug: 'x',
    run: 6,
    dataset: 'enrolments',
  });
});

it('reads the name of every dataset', () => {
  for (const { id } of futurelearnFormats) {
    expect(parseFileName(`safety-online-6_${id}.csv`)).toEqual({
      slug: 'safety-online',
      run: 6,
      dataset: id,
    });
  }
});
