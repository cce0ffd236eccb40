import { describe, expect, it } from 'vitest';
import { parseFileName } from '@/formats';
import { assignRuns } from './assign-runs';

/** The run of each path: `slug-run`, with a question mark where it is a guess. */
function assigned(paths: readonly string[], byUser: Readonly<Record<string, [string, number]>> = {}) {
  const files = paths.map((path) => {
    const { slug, run } = parseFileName(path);
    const word = byUser[path];
    return { id: path, path, slug, run, assigned: word ? { slug: word[0], run: word[1] } : null };
  });
  const names = assignRuns(files);
  return paths.map((path) => {
    const name = names.get(path);
    return name && `${name.slug}-${name.run}${name.guessed ? '?' : ''}`;
  });
}

describe('assignRuns', () => {
  it('goes by the name', () => {
    expect(assigned(['safety-online-6_enrolments.csv', 'other-1_enrolments.csv'])).toEqual([
      'safety-online-6',
      'other-1',
    ]);
  });

  it('takes courses whose names differ only in case for the same', () => {
    expect(
      assigned([
        'Safety-Online-6_enrolments.csv',
        'safety-online-6_comments.csv',
        'SAFETY-online_team-members.csv',
      ]),
    ).toEqual(['safety-online-6', 'safety-online-6', 'safety-online-6?']);
  });

  it('lets the user’s word override the name', () => {
    expect(
      assigned(['a-6_enrolments.csv', 'enrolments.csv'], {
        'a-6_enrolments.csv': ['b', 2],
        'enrolments.csv': ['c', 3],
      }),
    ).toEqual(['b-2', 'c-3']);
  });

  it('takes the one run that the other files of the folder name', () => {
    expect(
      assigned([
        'one/a-6_comments.csv',
        'one/enrolments.csv',
        'two/b-1_comments.csv',
        'two\\b_enrolments.csv',
      ]),
    ).toEqual(['a-6', 'a-6?', 'b-1', 'b-1?']);
  });

  it('takes the one run that all files name where the folder’s name none', () => {
    expect(assigned(['a-6_comments.csv', 'a-6_step-activity.csv', 'deep/enrolments.csv'])).toEqual([
      'a-6',
      'a-6',
      'a-6?',
    ]);
  });

  it('does not give a file to a neighbour of another course', () => {
    expect(assigned(['a-6_comments.csv', 'b_enrolments.csv'])).toEqual(['a-6', 'b-1?']);
  });

  it.each([
    ['Safety Online 6/enrolments.csv', 'safety-online-6?'],
    ['exports/safety-online-12.zip/enrolments.csv', 'safety-online-12?'],
    ['safety-online/enrolments.csv', 'safety-online-1?'],
    ['safety_online_3/b_enrolments.csv', 'b-3?'],
    ['Crème brûlée 2/enrolments.csv', 'creme-brulee-2?'],
    ['漢字/enrolments.csv', 'course-1?'],
    ['7/enrolments.csv', 'course-7?'],
    ['enrolments.csv', 'course-1?'],
  ])('guesses from the folder’s name: %s is %s', (path, run) => {
    expect(assigned([path])).toEqual([run]);
  });

  it('guesses where files name several runs', () => {
    expect(
      assigned(['a-1_comments.csv', 'a-2_comments.csv', 'enrolments.csv', 'a_step-activity.csv']),
    ).toEqual(['a-1', 'a-2', 'course-1?', 'a-1?']);
  });
});
