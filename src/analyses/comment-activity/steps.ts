import { group, rollup } from 'd3-array';
import { stepsInUse } from '@/course/steps-in-use';
import type { AnalysisContext } from '../context';
import { countCompletions } from '../step-activity/completions';
import type { Comment, Thread } from './comments';
import type { CommentStepsRow } from './tables';

/** For each step, the people with a first visit; null where the file is missing. */
function visitorsByStep({ rows, run }: AnalysisContext): Int32Array | null {
  const table = rows('step-activity');
  if (!table) return null;
  return countCompletions(table, run.steps.labels.length, run.people.ids.length).visited;
}

/** The figures of each step; its comments in order of time. */
export function stepRows(
  context: AnalysisContext,
  comments: readonly Comment[],
  threads: readonly Thread[],
): CommentStepsRow[] {
  const { weeks, numbers: inWeek } = context.run.steps;
  const visitors = visitorsByStep(context);
  const firsts = new Map<number, number>();
  for (const { person, step } of comments) if (!firsts.has(person)) firsts.set(person, step);
  const firstsAt = rollup(
    [...firsts.values()],
    ({ length }) => length,
    (step) => step,
  );
  const commentsAt = group(comments, ({ step }) => step);
  const threadsAt = group(threads, ({ opening }) => opening.step);
  return Array.from(stepsInUse(context.run, ['step-activity', 'comments']), (place) => {
    const own = commentsAt.get(place) ?? [];
    const opened = threadsAt.get(place) ?? [];
    const commenters = new Set(own.map(({ person }) => person)).size;
    const lengths = opened.map(({ replies }) => replies.length + 1);
    const visited = visitors ? visitors[place] : null;
    const count = (has: (comment: Comment) => boolean) => own.filter(has).length;
    return {
      week_number: weeks[place],
      step_number: inWeek[place],
      visitors: visited,
      commenters,
      commenting_share: visited ? Math.min(1, commenters / visited) : null,
      comments: own.length,
      first_comments: firstsAt.get(place) ?? 0,
      replies: count(({ parent }) => parent !== null),
      threads: opened.length,
      threads_with_replies: opened.filter(({ replies }) => replies.length > 0).length,
      mean_thread_length:
        lengths.length > 0 ? lengths.reduce((sum, length) => sum + length, 0) / lengths.length : null,
      longest_thread: Math.max(0, ...lengths),
      deepest_thread: Math.max(0, ...opened.map(({ depth }) => depth)),
      likes: own.reduce((sum, { likes }) => sum + likes, 0),
      reported: count(({ reported }) => reported),
      moderated: count(({ moderated }) => moderated),
    };
  });
}
