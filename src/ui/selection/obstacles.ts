import type { CourseSettings } from '@/course/settings';
import { formatOf } from '@/formats';
import type { DroppedPart, Obstacle } from '@/store/available';
import { conditionPhrase, periodSentence } from '@/words/selection';

/** Why something cannot be chosen, and what would help. */
export function obstacleSentence(obstacle: Obstacle): string {
  switch (obstacle.code) {
    case 'file':
      return `Needs the ${formatOf(obstacle.dataset).label.toLowerCase()} file.`;
    case 'start':
      return 'Needs the course’s start date: give it under Data and settings.';
    case 'date':
      return 'This date is not among the course’s dates.';
    case 'week':
      return 'The course has no such week.';
    case 'answer':
      return 'No learner of this run gave this answer.';
  }
}

/** What was taken out of the selection, and why. */
export function droppedSentence(part: DroppedPart, course: CourseSettings): string {
  const what =
    'condition' in part
      ? `Learners who ${conditionPhrase(part.condition)}`
      : `The time ${periodSentence(part.period, course)}`;
  const why = obstacleSentence(part.obstacle);
  return `No longer selected: ${what.charAt(0).toLowerCase()}${what.slice(1)}. ${why}`;
}
