import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DatasetId } from './format';
import { formatOf, futurelearnFormats } from './index';
import { normaliseHeader, recognise } from './recognise';

const video =
  'total_views,total_downloads,total_caption_views,total_transcript_views,viewed_hd,viewed_five_percent,viewed_ten_percent,viewed_twentyfive_percent,viewed_fifty_percent,viewed_seventyfive_percent,viewed_ninetyfive_percent,viewed_onehundred_percent,console_device_percentage,desktop_device_percentage,mobile_device_percentage,tv_device_percentage,tablet_device_percentage,unknown_device_percentage,europe_views_percentage,oceania_views_percentage,asia_views_percentage,north_america_views_percentage,south_america_views_percentage,africa_views_percentage,antarctica_views_percentage';
const demographics = 'gender,country,age_range,highest_education_level,employment_status,employment_area';
const enrolment = 'learner_id,enrolled_at,unenrolled_at,role,fully_participated_at,purchased_statement_at';

/** Every header that FutureLearn is known to have written. */
const headers: readonly (readonly [DatasetId, string, string])[] = [
  ['enrolments', 'newest', `${enrolment},${demographics},detected_country`],
  ['enrolments', 'without detected_country', `${enrolment},${demographics}`],
  ['step-activity', 'newest', 'learner_id,step,week_number,step_number,first_visited_at,last_completed_at'],
  ['step-activity', 'four columns', 'learner_id,step,first_visited_at,last_completed_at'],
  [
    'question-response',
    'newest',
    'learner_id,quiz_question,question_type,week_number,step_number,question_number,response,cloze_response,submitted_at,correct',
  ],
  [
    'question-response',
    'without types',
    'learner_id,quiz_question,week_number,step_number,question_number,response,submitted_at,correct',
  ],
  [
    'comments',
    'newest',
    'id,author_id,parent_id,step,week_number,step_number,text,timestamp,likes,first_reported_at,first_reported_reason,moderation_state,moderated',
  ],
  ['comments', 'eight columns', 'id,author_id,parent_id,step,text,timestamp,likes,moderated'],
  [
    'comments',
    'ten columns',
    'id,author_id,parent_id,step,week_number,step_number,text,timestamp,moderated,likes',
  ],
  ['archetype-survey-responses', 'newest', 'id,learner_id,responded_at,archetype'],
  ['archetype-survey-responses', 'without id', 'learner_id,responded_at,archetype'],
  [
    'leaving-survey-responses',
    'newest',
    'id,learner_id,left_at,leaving_reason,last_completed_step_at,last_completed_step,last_completed_week_number,last_completed_step_number',
  ],
  ['weekly-sentiment-survey-responses', 'newest', 'id,responded_at,week_number,experience_rating,reason'],
  ['team-members', 'newest', 'id,first_name,last_name,team_role,user_role'],
  ['video-stats', 'newest', `step_position,title,video_duration,${video}`],
  ['video-stats', 'without step_position and video_duration', `title,${video}`],
  ['campaigns', 'newest', 'utm_source,utm_campaign,utm_medium,domain,enrolments,active_learners'],
  [
    'peer-review-assignments',
    'newest',
    'id,step,week_number,step_number,author_id,text,first_viewed_at,submitted_at,moderated,review_count',
  ],
  [
    'peer-review-reviews',
    'newest',
    'id,step,week_number,step_number,reviewer_id,assignment_id,guideline_one_feedback,guideline_two_feedback,guideline_three_feedback,created_at',
  ],
  [
    'extract-links',
    'newest',
    'Week Number,Step Number,Step Title,Step URL,Part,Field,Link Target,Link Caption',
  ],
];

describe('recognise', () => {
  it('has a case for every dataset', () => {
    expect(new Set(headers.map(([id]) => id))).toEqual(new Set(futurelearnFormats.map(({ id }) => id)));
  });

  it.each(headers)('knows %s, %s, and every column of it', (id, _variant, header) => {
    const found = recognise(header.split(','), null);
    expect(found?.format.id).toBe(id);
    expect(found).toMatchObject({ unknown: [], repeated: [], missing: [] });
    expect(found?.positions.size).toBe(header.split(',').length);
  });

  it.each(headers)('knows %s, %s, by names alone', (id, _variant, header) => {
    const names = header.split(',');
    const arbitrary = fc.shuffledSubarray([...names, 'added_later', 'another'], {
      minLength: names.length + 2,
    });
    const odd = (name: string, i: number) =>
      [name.toUpperCase(), ` ${name} `, name.replaceAll('_', ' '), name.replaceAll('_', '-')][i % 4];
    fc.assert(
      fc.property(arbitrary, (shuffled) => {
        const found = recognise(
          shuffled.map((name, i) => (i === 0 ? '\uFEFF' : '') + odd(name, i)),
          null,
        );
        expect(found?.format.id).toBe(id);
        expect(found?.missing).toEqual([]);
        expect(found?.unknown.toSorted()).toEqual(['added_later', 'another']);
        for (const name of names) {
          expect(found?.positions.get(normaliseHeader(name))).toBe(shuffled.indexOf(name));
        }
      }),
      { numRuns: 20 },
    );
  });

  it.each(headers)('does not take %s, %s, for what the file name wrongly says', (id, _variant, header) => {
    for (const { id: named } of futurelearnFormats) {
      expect(recognise(header.split(','), named)?.format.id).toBe(id);
    }
  });

  it('lets the file name break a tie', () => {
    const both = 'learner_id,responded_at,archetype,left_at,leaving_reason'.split(',');
    expect(recognise(both, 'leaving-survey-responses')?.format.id).toBe('leaving-survey-responses');
    expect(recognise(both, 'archetype-survey-responses')?.format.id).toBe('archetype-survey-responses');
  });

  it('takes the longest signature where the file name does not break a tie', () => {
    const both = 'learner_id,responded_at,archetype,step,first_visited_at,last_completed_at'.split(',');
    expect(recognise(both, null)?.format.id).toBe('step-activity');
    expect(recognise(both, 'comments')?.format.id).toBe('step-activity');
  });

  it.each([
    '',
    'learner_id',
    'learner_id,enrolled_at,unenrolled_at,role',
    'name,price',
    'constructor,__proto__,toString',
  ])('knows no dataset with the header %j', (header) => {
    expect(recognise(header.split(','), 'enrolments')).toBeNull();
  });

  it('takes names of object members for what they are: unknown columns', () => {
    const header = '__proto__,learner_id,constructor,step,first_visited_at,last_completed_at'.split(',');
    const found = recognise(header, null);
    expect(found?.unknown).toEqual(['__proto__', 'constructor']);
    expect(found?.positions.get('step')).toBe(3);
  });

  it('reads the first of repeated columns and says so', () => {
    const header = 'step,learner_id,Step,first_visited_at,last_completed_at,STEP'.split(',');
    const found = recognise(header, null);
    expect(found?.positions.get('step')).toBe(0);
    expect(found?.repeated).toEqual(['step', 'step']);
  });

  it('passes over columns without a name', () => {
    const header = ['', 'learner_id', 'step', ' ', 'first_visited_at', 'last_completed_at', ''];
    expect(recognise(header, null)).toMatchObject({ unknown: [], repeated: [] });
    expect(recognise(header, null)?.positions.get('learner_id')).toBe(1);
  });

  it('names the columns that are missing, optional ones not', () => {
    const header = 'id,author_id,parent_id,step,text,timestamp,likes'.split(',');
    expect(recognise(header, null)?.missing).toEqual([]);
    const withoutId = header.slice(1);
    expect(recognise(withoutId, null)?.missing).toEqual(['id']);
  });

  it('does not call the columns of names that it drops unknown', () => {
    const found = recognise('id,first_name,last_name,team_role,user_role'.split(','), null);
    expect(found?.format.dropped).toEqual(['first_name', 'last_name']);
    expect(found?.unknown).toEqual([]);
  });
});

describe('formatOf', () => {
  it('finds every format by its id', () => {
    for (const format of futurelearnFormats) expect(formatOf(format.id)).toBe(format);
  });

  it('throws where there is no such format', () => {
    expect(() => formatOf('constructor' as DatasetId)).toThrow('no format constructor');
  });
});

describe('a format', () => {
  it.each(futurelearnFormats)(
    '$id names columns of its own: times as events, and those of its key',
    (format) => {
      const times = format.columns.filter(({ type }) => type === 'time').map(({ name }) => name);
      expect(times).toEqual(expect.arrayContaining([...(format.events ?? [])]));
      const { week, number, text } = format.step ?? {};
      const names = [...format.columns.map(({ name }) => name), 'step', week, number, text];
      expect(names).toEqual(
        expect.arrayContaining([...format.key, ...(format.person ? [format.person] : [])]),
      );
    },
  );
});
