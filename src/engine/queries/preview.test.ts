import { describe, expect, it } from 'vitest';
import { loadRun } from '@/testing/load-run';
import { csvOf } from '@/testing/sources';
import { previewTables, type TablePreview } from './preview';

const T = '2018-06-11 10:00:00 UTC';
const column = (preview: TablePreview, name: string) => preview.columns.find((found) => found.name === name);

describe('previewTables', () => {
  it('shows each column’s name, type, missing values and first rows as the export writes them', async () => {
    const run = await loadRun({
      'x-1_enrolments.csv': csvOf(
        'learner_id,enrolled_at,unenrolled_at,role,fully_participated_at,gender,country,detected_country',
        [
          ['a', T, '', 'learner', '', 'Unknown', 'GB', '--'],
          ['b', T, T, 'learner', '', 'female', 'GB', ''],
          ['c', 'never', '', 'learner', '', '', 'Unknown', 'DE'],
        ],
      ),
    });
    const [preview] = previewTables(run);
    expect([preview.dataset, preview.rows]).toEqual(['enrolments', 3]);
    expect(preview.columns.slice(0, 5)).toEqual([
      { name: 'learner_id', type: 'person', missing: 0, first: ['a', 'b', 'c'] },
      { name: 'enrolled_at', type: 'time', missing: 1, first: [T, T, ''] },
      { name: 'unenrolled_at', type: 'time', missing: 2, first: ['', T, ''] },
      { name: 'role', type: 'category', missing: 0, first: ['learner', 'learner', 'learner'] },
      { name: 'fully_participated_at', type: 'time', missing: 3, first: ['', '', ''] },
    ]);
    expect(column(preview, 'gender')).toMatchObject({ missing: 2, first: ['', 'female', ''] });
    expect(column(preview, 'country')).toMatchObject({ missing: 1, first: ['GB', 'GB', ''] });
    expect(column(preview, 'detected_country')).toMatchObject({ missing: 2, first: ['', '', 'DE'] });
    expect(column(preview, 'age_range')).toMatchObject({ missing: 3, first: ['', '', ''] });
  });

  it('shows steps, numbers, booleans and texts, and no more than five rows', async () => {
    const run = await loadRun({
      'x-1_question-response.csv': csvOf(
        'learner_id,quiz_question,question_number,response,submitted_at,correct',
        ['true', 'FALSE', '', 'true', 'true', 'true', 'x'].map((correct, i) => [
          `l${i}`,
          '1.10.2',
          i === 1 ? '' : 2,
          '1,3',
          T,
          correct,
        ]),
      ),
      'x-1_leaving-survey-responses.csv': csvOf('learner_id,left_at,leaving_reason,last_completed_step', [
        ['l1', T, 'Other', ''],
        ['l0', T, 'Other', '1.10'],
      ]),
      'x-1_comments.csv': csvOf('id,author_id,parent_id,step,text,timestamp,likes', [
        [7, 'l3', '', '1.1', 'two\nlines', T, 0],
      ]),
    });
    const [quiz, leaving, comments] = previewTables(run);
    expect([quiz.rows, leaving.rows, comments.rows]).toEqual([7, 2, 1]);
    expect(column(quiz, 'step')).toEqual({
      name: 'step',
      type: 'step',
      missing: 0,
      first: ['1.10', '1.10', '1.10', '1.10', '1.10'],
    });
    expect(column(quiz, 'correct')).toEqual({
      name: 'correct',
      type: 'boolean',
      missing: 2,
      first: ['true', 'false', '', 'true', 'true'],
    });
    expect(column(quiz, 'question_number')).toMatchObject({ missing: 1, first: ['2', '', '2', '2', '2'] });
    expect(column(quiz, 'learner_id')?.first).toEqual(['l0', 'l1', 'l2', 'l3', 'l4']);
    expect(column(leaving, 'step')).toMatchObject({ missing: 1, first: ['', '1.10'] });
    expect(column(comments, 'author_id')).toEqual({
      name: 'author_id',
      type: 'person',
      missing: 0,
      first: ['l3'],
    });
    expect(column(comments, 'text')).toEqual({
      name: 'text',
      type: 'text',
      missing: 0,
      first: ['two\nlines'],
    });
    expect(column(comments, 'likes')).toMatchObject({ missing: 0, first: ['0'] });
    expect(column(comments, 'parent_id')).toMatchObject({ missing: 1, first: [''] });
  });
});
