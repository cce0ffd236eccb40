import { campaigns, campaignsHeader } from './campaigns';
import { comments, commentsHeader } from './comments';
import { type Course, planCourse } from './course';
import { chunked, type SimulatedFile } from './csv';
import { enrolments, enrolmentsHeader } from './enrolments';
import { extractLinks, extractLinksHeader } from './extract-links';
import type { SimulationOptions } from './options';
import { assignmentsHeader, peerReviewAssignments, peerReviewReviews, reviewsHeader } from './peer-review';
import { questionResponse, questionResponseHeader } from './question-response';
import { stepActivity, stepActivityHeader } from './step-activity';
import {
  archetypeHeader,
  archetypeSurvey,
  leavingHeader,
  leavingSurvey,
  sentimentHeader,
  sentimentSurvey,
} from './surveys';
import { teamMembers, teamMembersHeader } from './team-members';
import { videoStats, videoStatsHeader } from './video-stats';

/** The datasets of a run: name, columns and how its rows are made. */
const datasets: readonly (readonly [
  name: string,
  header: string,
  rows: (course: Course) => Iterable<string>,
])[] = [
  ['enrolments', enrolmentsHeader, enrolments],
  ['step-activity', stepActivityHeader, stepActivity],
  ['question-response', questionResponseHeader, questionResponse],
  ['comments', commentsHeader, comments],
  ['archetype-survey-responses', archetypeHeader, archetypeSurvey],
  ['leaving-survey-responses', leavingHeader, leavingSurvey],
  ['weekly-sentiment-survey-responses', sentimentHeader, sentimentSurvey],
  ['team-members', teamMembersHeader, teamMembers],
  ['video-stats', videoStatsHeader, videoStats],
  ['campaigns', campaignsHeader, campaigns],
  ['peer-review-assignments', assignmentsHeader, peerReviewAssignments],
  ['peer-review-reviews', reviewsHeader, peerReviewReviews],
  ['extract-links', extractLinksHeader, extractLinks],
];

/**
 * A believable run of an invented FutureLearn course, as the files that FutureLearn exports.
 * Nothing is made until a file's chunks are read; each file then lives its learners one by one.
 */
export function simulateCourse(options: Partial<SimulationOptions> = {}): SimulatedFile[] {
  const course = planCourse(options);
  const { slug, run } = course.options;
  return datasets.map(([dataset, header, rows]) => ({
    name: `${slug}-${run}_${dataset}.csv`,
    chunks: () => chunked(header, rows(course)),
  }));
}
