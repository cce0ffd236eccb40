import { integers, numbers, type Run } from '@/course/run';
import type { CourseSettings } from '@/course/settings';
import { emptyStepSets } from '@/course/step-sets';
import type { LocalTime } from '@/stats/local-time';
import { dayOf } from '@/stats/timestamp';
import type { Cut } from '../cut';

/** What each learner did with steps before a cut, each step counted once; one entry for each learner of the run. */
export interface StepFigures {
  readonly visited: Float64Array;
  readonly completed: Float64Array;
  readonly completedVideos: Float64Array;
  /** Video steps of the weeks that have begun. */
  readonly videos: number;
  readonly late: Float64Array;
  /** The place of the furthest step, from 1, among the steps that any learner had visited. */
  readonly furthest: Float64Array;
}

/**
 * Each learner's visits and completions before a cut.
 * @param enrolled When each learner enrolled; those who did later are not known yet, and what they did counts for nobody.
 */
export function stepFigures(
  run: Run,
  settings: CourseSettings,
  time: LocalTime,
  cut: Cut,
  enrolled: Float64Array,
): StepFigures {
  const { learners } = run.people;
  const { labels, weeks } = run.steps;
  const [visited, completed, completedVideos, late, furthest] = Array.from(
    { length: 5 },
    () => new Float64Array(learners),
  );
  const isVideo = Uint8Array.from(labels, (label) => (settings.steps[label]?.type === 'video' ? 1 : 0));
  const begun = (place: number) => weeks[place] <= cut.week;
  const videos = isVideo.reduce((sum, is, place) => sum + (is && begun(place) ? 1 : 0), 0);
  const start = settings.startDate === null ? Number.NaN : dayOf(settings.startDate);
  const weekEnds = Float64Array.from(weeks, (week) => time.startOf(start + 7 * week));
  const reached = new Uint8Array(labels.length);
  const last = new Int32Array(learners).fill(-1);
  const table = run.tables.get('step-activity');
  if (table) {
    const person = integers(table, 'person');
    const step = integers(table, 'step');
    const firstVisit = numbers(table, 'first_visited_at');
    const completion = numbers(table, 'last_completed_at');
    const met = emptyStepSets(learners, labels.length);
    const done = emptyStepSets(learners, labels.length);
    // A run's visits are in order of time: the first row of a step is its earliest visit.
    for (let row = 0; row < person.length; row++) {
      const who = person[row];
      const place = step[row];
      if (who < 0 || who >= learners || place < 0 || !(firstVisit[row] < cut.at)) continue;
      if (enrolled[who] >= cut.at) continue;
      if (met.add(who, place)) {
        visited[who]++;
        reached[place] = 1;
        if (place > last[who]) last[who] = place;
        if (firstVisit[row] >= weekEnds[place]) late[who]++;
      }
      if (!(completion[row] < cut.at && done.add(who, place))) continue;
      completed[who]++;
      if (isVideo[place] && begun(place)) completedVideos[who]++;
    }
  }
  const ranks = new Int32Array(labels.length);
  let rank = 0;
  for (let place = 0; place < labels.length; place++) {
    rank += reached[place];
    ranks[place] = rank;
  }
  for (let who = 0; who < learners; who++) furthest[who] = last[who] < 0 ? 0 : ranks[last[who]];
  return { visited, completed, completedVideos, videos, late, furthest };
}
