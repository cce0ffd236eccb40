import { csvOf } from './sources';

/**
 * A run of four learners, hand-made so that every condition and every hour tells them apart. In Auckland (13 hours
 * ahead of UTC in January) the course starts on 15 January 2024.
 */
export const selectionFiles: Readonly<Record<string, string>> = {
  'x-1_enrolments.csv': csvOf(
    'learner_id,enrolled_at,unenrolled_at,role,fully_participated_at,gender,country,age_range,highest_education_level,employment_status,employment_area,detected_country',
    [
      // 14 January 23:59:59 in Auckland, the last second before the start day.
      [
        'ann',
        '2024-01-14 10:59:59 UTC',
        '',
        'learner',
        '2024-02-01 00:00:00 UTC',
        'female',
        'NZ',
        '26-35',
        'Unknown',
        'Unknown',
        'Unknown',
        'NZ',
      ],
      // 15 January 00:00 in Auckland.
      [
        'ben',
        '2024-01-14 11:00:00 UTC',
        '2024-01-20 00:00:00 UTC',
        'learner',
        '',
        'male',
        'NZ',
        'Unknown',
        '',
        'Unknown',
        'Unknown',
        'AU',
      ],
      // 18 December 00:00 in Auckland: 28 days before the start.
      [
        'cat',
        '2023-12-17 11:00:00 UTC',
        '',
        'learner',
        '',
        'Unknown',
        'GB',
        '26-35',
        'Unknown',
        'Unknown',
        'Unknown',
        '--',
      ],
      // 22 January 00:00 in Auckland: the first day of week 2.
      [
        'dan',
        '2024-01-21 11:00:00 UTC',
        '',
        'learner',
        '',
        'Unknown',
        'Unknown',
        'Unknown',
        'Unknown',
        'Unknown',
        'Unknown',
        'NZ',
      ],
      [
        'eve',
        '2024-01-01 00:00:00 UTC',
        '',
        'organisation_admin',
        '',
        'female',
        'FR',
        '36-45',
        'Unknown',
        'Unknown',
        'Unknown',
        'FR',
      ],
    ],
  ),
  'x-1_step-activity.csv': csvOf(
    'learner_id,step,week_number,step_number,first_visited_at,last_completed_at',
    [
      ['ann', '1.1', 1, 1, '2024-01-15 00:00:00 UTC', '2024-01-25 00:00:00 UTC'],
      ['ann', '1.2', 1, 2, '2024-01-25 10:00:00 UTC', ''],
      ['ben', '1.1', 1, 1, '2024-01-16 09:30:00 UTC', '2024-01-16 11:30:00 UTC'],
      ['cat', '1.1', 1, 1, '', ''],
      ['eve', '1.1', 1, 1, '2024-01-15 00:00:00 UTC', ''],
    ],
  ),
  'x-1_comments.csv': csvOf('id,author_id,parent_id,step,text,timestamp,likes,moderated', [
    [1, 'cat', '', '1.1', 'hello', '2024-01-16 00:00:00 UTC', 0, ''],
  ]),
  'x-1_archetype-survey-responses.csv': csvOf('id,learner_id,responded_at,archetype', [
    [1, 'ann', '2024-01-16 00:00:00 UTC', 'Fixers'],
    [2, 'dan', '2024-01-23 00:00:00 UTC', 'Fixers'],
    [3, 'dan', '2024-01-24 00:00:00 UTC', 'Advancers'],
    [4, 'eve', '2024-01-24 00:00:00 UTC', 'Advancers'],
  ]),
  'x-1_weekly-sentiment-survey-responses.csv': csvOf('id,responded_at,week_number,experience_rating,reason', [
    [1, '2024-01-16 00:00:00 UTC', 1, 3, ''],
    [2, '2024-01-25 00:00:00 UTC', 2, 1, ''],
  ]),
  'x-1_video-stats.csv': csvOf(
    'step_position,title,total_views,viewed_five_percent,viewed_onehundred_percent',
    [['1.1', 'Hello', 5, 1, 1]],
  ),
};

/** The settings under which the run is told apart. */
export const selectionSettings = {
  startDate: '2024-01-15',
  endDate: '2024-01-28',
  weeks: 2,
  timeZone: 'Pacific/Auckland',
  notableDates: [{ id: 'mail', date: '2024-01-20', label: 'Reminder' }],
} as const;
