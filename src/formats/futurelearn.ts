import type { ColumnFormat, ColumnType, DatasetFormat, StepColumns } from './format';

const columns = (type: ColumnType, ...names: string[]): ColumnFormat[] =>
  names.map((name) => ({ name, type }));
const optional = (list: ColumnFormat[]): ColumnFormat[] =>
  list.map((column) => ({ ...column, optional: true }));

/** A format that keeps its id's type, of which `DatasetId` is made. */
const dataset = <Id extends string>(format: DatasetFormat<Id>) => format;

const stepColumns: StepColumns = { week: 'week_number', number: 'step_number', text: 'step', required: true };

const enrolments = dataset({
  id: 'enrolments',
  label: 'Enrolments',
  columns: [
    ...columns('person', 'learner_id'),
    ...columns('time', 'enrolled_at', 'unenrolled_at'),
    ...columns('category', 'role'),
    ...columns('time', 'fully_participated_at'),
    ...optional([
      ...columns('time', 'purchased_statement_at'),
      ...columns('category', 'gender', 'country', 'age_range', 'highest_education_level'),
      ...columns('category', 'employment_status', 'employment_area', 'detected_country'),
    ]),
  ],
  signature: ['learner_id', 'enrolled_at', 'unenrolled_at', 'role', 'fully_participated_at'],
  person: 'learner_id',
  key: ['learner_id', 'enrolled_at'],
  events: ['enrolled_at', 'unenrolled_at', 'fully_participated_at', 'purchased_statement_at'],
});

const stepActivity = dataset({
  id: 'step-activity',
  label: 'Step activity',
  columns: [...columns('person', 'learner_id'), ...columns('time', 'first_visited_at', 'last_completed_at')],
  signature: ['learner_id', 'step', 'first_visited_at', 'last_completed_at'],
  step: stepColumns,
  person: 'learner_id',
  key: ['learner_id', 'step'],
  events: ['first_visited_at', 'last_completed_at'],
});

const questionResponse = dataset({
  id: 'question-response',
  label: 'Quiz responses',
  columns: [
    ...columns('person', 'learner_id'),
    ...columns('category', 'quiz_question'),
    ...optional(columns('category', 'question_type')),
    ...columns('number', 'question_number'),
    ...columns('category', 'response'),
    ...optional(columns('category', 'cloze_response')),
    ...columns('time', 'submitted_at'),
    ...columns('boolean', 'correct'),
  ],
  signature: ['learner_id', 'quiz_question', 'response', 'submitted_at', 'correct'],
  step: { ...stepColumns, text: 'quiz_question' },
  person: 'learner_id',
  key: ['learner_id', 'quiz_question', 'submitted_at'],
  events: ['submitted_at'],
});

const comments = dataset({
  id: 'comments',
  label: 'Comments',
  columns: [
    ...columns('category', 'id'),
    ...columns('person', 'author_id'),
    ...columns('category', 'parent_id'),
    ...columns('text', 'text'),
    ...columns('time', 'timestamp'),
    ...columns('number', 'likes'),
    ...optional([
      ...columns('time', 'first_reported_at'),
      ...columns('category', 'first_reported_reason', 'moderation_state', 'moderated'),
    ]),
  ],
  signature: ['author_id', 'parent_id', 'text', 'timestamp', 'likes'],
  step: stepColumns,
  person: 'author_id',
  key: ['id'],
  events: ['timestamp'],
});

const archetypes = dataset({
  id: 'archetype-survey-responses',
  label: 'Archetype survey',
  columns: [
    ...optional(columns('category', 'id')),
    ...columns('person', 'learner_id'),
    ...columns('time', 'responded_at'),
    ...columns('category', 'archetype'),
  ],
  signature: ['learner_id', 'responded_at', 'archetype'],
  person: 'learner_id',
  key: ['learner_id', 'responded_at'],
  events: ['responded_at'],
});

const leaving = dataset({
  id: 'leaving-survey-responses',
  label: 'Leaving survey',
  columns: [
    ...optional(columns('category', 'id')),
    ...columns('person', 'learner_id'),
    ...columns('time', 'left_at'),
    ...columns('category', 'leaving_reason'),
    ...columns('time', 'last_completed_step_at'),
  ],
  signature: ['learner_id', 'left_at', 'leaving_reason'],
  step: {
    week: 'last_completed_week_number',
    number: 'last_completed_step_number',
    text: 'last_completed_step',
  },
  person: 'learner_id',
  key: ['learner_id', 'left_at'],
  events: ['left_at'],
});

const sentiment = dataset({
  id: 'weekly-sentiment-survey-responses',
  label: 'Weekly sentiment survey',
  columns: [
    ...columns('category', 'id'),
    ...columns('time', 'responded_at'),
    ...columns('number', 'week_number', 'experience_rating'),
    ...columns('text', 'reason'),
  ],
  signature: ['responded_at', 'week_number', 'experience_rating'],
  key: ['id'],
  events: ['responded_at'],
});

const teamMembers = dataset({
  id: 'team-members',
  label: 'Team members',
  columns: [...columns('person', 'id'), ...columns('category', 'team_role', 'user_role')],
  signature: ['id', 'team_role', 'user_role'],
  person: 'id',
  key: ['id'],
  dropped: ['first_name', 'last_name'],
});

const percentages = (suffix: string, ...names: string[]) =>
  columns('number', ...names.map((name) => `${name}_${suffix}`));

const videoStats = dataset({
  id: 'video-stats',
  label: 'Video statistics',
  columns: [
    ...columns('text', 'title'),
    ...optional(columns('number', 'video_duration')),
    ...columns('number', 'total_views', 'total_downloads', 'total_caption_views', 'total_transcript_views'),
    ...columns(
      'number',
      'viewed_hd',
      'viewed_five_percent',
      'viewed_ten_percent',
      'viewed_twentyfive_percent',
    ),
    ...columns('number', 'viewed_fifty_percent', 'viewed_seventyfive_percent', 'viewed_ninetyfive_percent'),
    ...columns('number', 'viewed_onehundred_percent'),
    ...optional(percentages('device_percentage', 'console', 'desktop', 'mobile', 'tv', 'tablet', 'unknown')),
    ...optional(percentages('views_percentage', 'europe', 'oceania', 'asia', 'north_america')),
    ...optional(percentages('views_percentage', 'south_america', 'africa', 'antarctica')),
  ],
  signature: ['title', 'total_views', 'viewed_five_percent', 'viewed_onehundred_percent'],
  step: { text: 'step_position' },
  key: ['step', 'title'],
});

const campaigns = dataset({
  id: 'campaigns',
  label: 'Campaigns',
  columns: [
    ...columns('category', 'utm_source', 'utm_campaign', 'utm_medium', 'domain'),
    ...columns('number', 'enrolments', 'active_learners'),
  ],
  signature: ['utm_source', 'utm_campaign', 'utm_medium', 'enrolments'],
  key: ['utm_source', 'utm_campaign', 'utm_medium', 'domain'],
});

const peerAssignments = dataset({
  id: 'peer-review-assignments',
  label: 'Peer review: assignments',
  columns: [
    ...columns('category', 'id'),
    ...columns('person', 'author_id'),
    ...columns('text', 'text'),
    ...columns('time', 'first_viewed_at', 'submitted_at'),
    ...optional(columns('category', 'moderated')),
    ...columns('number', 'review_count'),
  ],
  signature: ['author_id', 'text', 'submitted_at', 'review_count'],
  step: stepColumns,
  person: 'author_id',
  key: ['id'],
  events: ['first_viewed_at', 'submitted_at'],
});

const peerReviews = dataset({
  id: 'peer-review-reviews',
  label: 'Peer review: reviews',
  columns: [
    ...columns('category', 'id'),
    ...columns('person', 'reviewer_id'),
    ...columns('category', 'assignment_id'),
    ...columns('text', 'guideline_one_feedback', 'guideline_two_feedback', 'guideline_three_feedback'),
    ...columns('time', 'created_at'),
  ],
  signature: ['reviewer_id', 'assignment_id', 'created_at'],
  step: stepColumns,
  person: 'reviewer_id',
  key: ['id'],
  events: ['created_at'],
});

const extractLinks = dataset({
  id: 'extract-links',
  label: 'Extracted links',
  columns: [
    ...columns('text', 'step_title'),
    ...optional(columns('text', 'step_url', 'part', 'field', 'link_target', 'link_caption')),
  ],
  signature: ['week_number', 'step_number', 'step_title'],
  step: stepColumns,
  key: ['step', 'link_target', 'link_caption'],
});

const all = [
  enrolments,
  stepActivity,
  questionResponse,
  comments,
  archetypes,
  leaving,
  sentiment,
  teamMembers,
  videoStats,
  campaigns,
  peerAssignments,
  peerReviews,
  extractLinks,
];

export type DatasetId = (typeof all)[number]['id'];

/** Every dataset of a FutureLearn course run, in the order in which people think of them. */
export const futurelearnFormats: readonly DatasetFormat[] = all;
