import type { LocalTime } from '@/stats/local-time';
import { HOURS, WEEK_HOURS } from '../activity-heatmap/week-hours';
import {
  type Comment,
  learnerComments,
  staffComments,
  type Thread,
  threads,
  waitsOf,
} from '../comment-activity/comments';
import type { Compute } from '../context';
import { fewestHours, rankedHours } from './plan';
import {
  type ModerationHoursRow,
  type ModerationPlanResult,
  type ModerationTargetsRow,
  type ModerationWaitsRow,
  targets,
} from './tables';

/** A plan is tried on later comments from this many comments on. */
const ENOUGH = 100;

function byHour(comments: readonly Comment[], time: LocalTime): Int32Array {
  const counts = new Int32Array(WEEK_HOURS);
  for (const { time: at } of comments) counts[time.weekday(at) * HOURS + time.hour(at)]++;
  return counts;
}

/** In which hours of the week learners comment, the fewest hours that hold most comments, and how long threads wait. */
export const compute: Compute<ModerationPlanResult> = (context) => {
  const comments = learnerComments(context) ?? [];
  if (comments.length === 0) return { moderation_hours: [], moderation_targets: [], moderation_waits: [] };
  const staff = staffComments(context.run);
  return {
    moderation_hours: hourRows(byHour(comments, context.time), byHour(staff, context.time)),
    moderation_targets: targets.map((target) => targetRow(target, comments, context.time)),
    moderation_waits: waitRows(threads([...comments, ...staff]), context.time),
  };
};

function hourRows(counts: Int32Array, staff: Int32Array): ModerationHoursRow[] {
  const all = counts.reduce((sum, count) => sum + count, 0);
  let covered = 0;
  return rankedHours(counts).map((slot, index) => {
    covered += counts[slot];
    return {
      rank: index + 1,
      weekday: Math.floor(slot / HOURS),
      hour: slot % HOURS,
      comments: counts[slot],
      cumulative_share: covered / all,
      staff_comments: staff[slot],
    };
  });
}

const held = (counts: Int32Array, hours: readonly number[]) =>
  hours.reduce((sum, hour) => sum + counts[hour], 0);

/** The plan for a share, and how the same rule, given the earlier half of the comments, does on the later half. */
function targetRow(target: number, comments: readonly Comment[], time: LocalTime): ModerationTargetsRow {
  const counts = byHour(comments, time);
  const hours = fewestHours(counts, target);
  const half = Math.ceil(comments.length / 2);
  const later = byHour(comments.slice(half), time);
  const planned = fewestHours(byHour(comments.slice(0, half), time), target);
  const checked = comments.length - half;
  return {
    target,
    hours: hours.length,
    comments: held(counts, hours),
    share: held(counts, hours) / comments.length,
    checked_comments: checked,
    checked_hours: planned.length,
    checked_share: comments.length >= ENOUGH ? held(later, planned) / checked : null,
  };
}

function waitRows(found: readonly Thread[], time: LocalTime): ModerationWaitsRow[] {
  const dayOf = ({ opening }: Thread) => time.weekday(opening.time);
  const days = [...new Set(found.map(dayOf))].toSorted((a, b) => a - b);
  if (days.length === 0) return [];
  return [null, ...days].map((weekday) => {
    const own = found.filter((thread) => weekday === null || dayOf(thread) === weekday);
    return { weekday, ...waitsOf(own) };
  });
}
