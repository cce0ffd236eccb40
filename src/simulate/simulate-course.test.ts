import { expect, test } from 'vitest';
import { presets } from './options';
import { simulateCourse } from './simulate-course';
import { datasetOf, textOf } from './testing';

const HEADERS: Readonly<Record<string, string>> = {
  enrolments:
    'learner_id,enrolled_at,unenrolled_at,role,fully_participated_at,purchased_statement_at,gender,country,age_range,highest_education_level,employment_status,employment_area,detected_country',
  'step-activity': 'learner_id,step,week_number,step_number,first_visited_at,last_completed_at',
  'question-response':
    'learner_id,quiz_question,question_type,week_number,step_number,question_number,response,cloze_response,submitted_at,correct',
  comments:
    'id,author_id,parent_id,step,week_number,step_number,text,timestamp,likes,first_reported_at,first_reported_reason,moderation_state,moderated',
  'archetype-survey-responses': 'id,learner_id,responded_at,archetype',
  'leaving-survey-responses':
    'id,learner_id,left_at,leaving_reason,last_completed_step_at,last_completed_step,last_completed_week_number,last_completed_step_number',
  'weekly-sentiment-survey-responses': 'id,responded_at,week_number,experience_rating,reason',
  'team-members': 'id,first_name,last_name,team_role,user_role',
  'video-stats':
    'step_position,title,video_duration,total_views,total_downloads,total_caption_views,total_transcript_views,viewed_hd,viewed_five_percent,viewed_ten_percent,viewed_twentyfive_percent,viewed_fifty_percent,viewed_seventyfive_percent,viewed_ninetyfive_percent,viewed_onehundred_percent,console_device_percentage,desktop_device_percentage,mobile_device_percentage,tv_device_percentage,tablet_device_percentage,unknown_device_percentage,europe_views_percentage,oceania_views_percentage,asia_views_percentage,north_america_views_percentage,south_america_views_percentage,africa_views_percentage,antarctica_views_percentage',
  campaigns: 'utm_source,utm_campaign,utm_medium,domain,enrolments,active_learners',
  'peer-review-assignments':
    'id,step,week_number,step_number,author_id,text,first_viewed_at,submitted_at,moderated,review_count',
  'peer-review-reviews':
    'id,step,week_number,step_number,reviewer_id,assignment_id,guideline_one_feedback,guideline_two_feedback,guideline_three_feedback,created_at',
  'extract-links': 'Week Number,Step Number,Step Title,Step URL,Part,Field,Link Target,Link Caption',
};

const everything = (seed: number) => simulateCourse({ learners: 400, seed }).map(textOf).join('');

test('the same options give the same bytes, another seed gives others', () => {
  expect(everything(1)).toBe(everything(1));
  const enrolmentTimes = (seed: number) =>
    textOf(simulateCourse({ learners: 400, seed })[0]!).match(/\d{4}-\S+ \S+ UTC(?=,[^,]*,learner)/g)!;
  const others = enrolmentTimes(2);
  expect(others.length).toBeGreaterThan(300);
  const same = enrolmentTimes(1).filter((time, i) => time === others[i]);
  expect(same.length).toBeLessThan(10);
});

test('a file can be read again', () => {
  for (const file of simulateCourse({ learners: 300 })) expect(textOf(file)).toBe(textOf(file));
});

test('the files have the names and the columns of the exports', () => {
  const files = simulateCourse({ learners: 200, slug: 'maps', run: 7 });
  expect(files.map((file) => file.name)).toEqual(Object.keys(HEADERS).map((name) => `maps-7_${name}.csv`));
  for (const file of files) {
    const text = textOf(file);
    expect(text.slice(0, text.indexOf('\n'))).toBe(HEADERS[datasetOf(file)]);
    expect(text.endsWith('\n')).toBe(true);
  }
});

test('a large course comes in small pieces, and each only when asked for', () => {
  const [, stepActivity] = simulateCourse({ ...presets.large, learners: 5000 });
  let pieces = 0;
  for (const piece of stepActivity!.chunks()) {
    pieces++;
    expect(piece.length).toBeLessThan(100_000);
  }
  expect(pieces).toBeGreaterThan(100);

  const huge = simulateCourse({ ...presets.large, learners: 1_000_000 })[1]!;
  const first = huge.chunks()[Symbol.iterator]().next();
  expect(first.value?.length).toBeLessThan(100_000);
});

test('some learners come back in another run, most do not, and the team is the same', () => {
  const ids = (run: number, dataset: number) =>
    new Set(textOf(simulateCourse({ learners: 2000, run })[dataset]!).match(/^[0-9a-f-]{36}/gm));
  const common = (dataset: number) => [...ids(1, dataset)].filter((id) => ids2[dataset]!.has(id)).length;
  const ids2: Readonly<Record<number, ReadonlySet<string>>> = { 0: ids(2, 0), 7: ids(2, 7) };
  expect(common(0) / 2000).toBeGreaterThan(0.03);
  expect(common(0) / 2000).toBeLessThan(0.08);
  expect(common(7)).toBe(7);
});
