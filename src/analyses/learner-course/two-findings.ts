import type { CardView, Finding } from '@/analyses/definition';
import { count, counted } from '@/words/numbers';
import { labelOf } from '../chart-kit/step-axis';
import { isPartial } from '../in-these-days';
import { dayOfMoment, daysFrom, momentDate, spanWords } from '../learner-moments';
import { type CourseSummary, summarise } from './summary';
import type { LearnerCourseResult, LearnerVisitsRow } from './tables';

const of = (result: LearnerCourseResult, wanted: number) =>
  result.learner_visits.filter(({ number }) => number === wanted);

/** What two learners did, each counted from their own first visit. */
export function twoFindings(result: LearnerCourseResult, view: CardView): readonly Finding[] {
  const [first, second] = [of(result, 1), of(result, 2)];
  const [one, two] = [first, second].map((visits) => summarise(visits, result.learner_steps));
  if (!one && !two) return [];
  if (!one || !two) {
    const text = `The ${one ? 'second' : 'first'} learner visited no step${isPartial(view) ? ' in the selected times' : ''}.`;
    return [{ key: 'one-only', text, values: { learner: one ? 2 : 1 } }];
  }
  return [volumes(one, two, view), starts(one, two), ...common(first, second)];
}

const volume = ({ visited, sessions, last }: CourseSummary) =>
  `${counted(visited, 'step')} in ${counted(sessions, 'study session')} over ${spanWords(last.minutes)}`;

function volumes(one: CourseSummary, two: CourseSummary, view: CardView): Finding {
  const within = isPartial(view) ? 'In the selected times the' : 'The';
  const text = `${within} first learner visited ${volume(one)}, the second ${volume(two)}.`;
  const values = { first: one.visited, second: two.visited };
  return { key: 'volumes', text, values };
}

function starts(one: CourseSummary, two: CourseSummary): Finding {
  const [a, b] = [one, two].map(({ first }) => dayOfMoment(first.visited_at));
  const relative =
    a === b ? 'on the same day' : `${daysFrom(b - a)} that, on ${momentDate(two.first.visited_at)}`;
  const text = `The first learner began on ${momentDate(one.first.visited_at)}, the second ${relative}.`;
  return { key: 'starts', text, values: { days: b - a } };
}

/** Of the steps that both visited, how many each came to sooner after their own start. */
function common(first: readonly LearnerVisitsRow[], second: readonly LearnerVisitsRow[]): Finding[] {
  const minutes = new Map(second.map((row) => [labelOf(row), row.minutes]));
  const differences = first.flatMap((row) => {
    const other = minutes.get(labelOf(row));
    return other === undefined ? [] : [row.minutes - other];
  });
  if (differences.length === 0)
    return [{ key: 'common', text: 'They have no visited step in common.', values: { steps: 0 } }];
  const sooner = differences.filter((minute) => minute < 0).length;
  const later = differences.filter((minute) => minute > 0).length;
  const some = (steps: number) => (steps === 0 ? 'none' : count(steps));
  const text = `They have ${counted(differences.length, 'visited step')} in common: counted from their own first visits, the first learner came to ${some(sooner)} of them sooner, the second to ${some(later)}.`;
  return [{ key: 'common', text, values: { steps: differences.length, sooner, later } }];
}
