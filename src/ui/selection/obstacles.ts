import type { CourseSettings } from '@/course/settings';
import { formatOf } from '@/formats';
import type { DroppedPart, Obstacle } from '@/store/available';
import { clockSentence, conditionPhrase, periodSentence } from '@/words/selection';

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
    case 'country':
      return 'The enrolments of this run do not say from which countries learners connected.';
  }
}

function droppedWords(part: DroppedPart, course: CourseSettings): string {
  if ('condition' in part) return `learners who ${conditionPhrase(part.condition, course)}`;
  return 'period' in part ? `the time ${periodSentence(part.period, course)}` : clockSentence(part.clock);
}

/** What was taken out of the selection, and why. */
export function droppedSentence(part: DroppedPart, course: CourseSettings): string {
  return `No longer selected: ${droppedWords(part, course)}. ${obstacleSentence(part.obstacle)}`;
}
