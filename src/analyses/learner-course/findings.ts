import type { CardView, Finding } from '@/analyses/definition';
import { dayOf } from '@/stats/timestamp';
import { longDate } from '@/words/dates';
import { count, counted } from '@/words/numbers';
import { labelOf } from '../chart-kit/step-axis';
import { isPartial } from '../in-these-days';
import { dayOfMoment, daysFrom, momentDate, momentWords, spanWords } from '../learner-moments';
import { isUnderWay } from '../sentence';
import { stepName } from '../step-name';
import { type CourseSummary, longestBreak, paceOf, summarise } from './summary';
import type { LearnerCourseResult, LearnerVisitsRow } from './tables';

/** One learner's way through the course in sentences: when, how far, in what pieces, and against its weeks. */
export function courseFindings(result: LearnerCourseResult, view: CardView): readonly Finding[] {
  const visits = result.learner_visits.filter(({ number }) => number === 1);
  const summary = summarise(visits, result.learner_steps);
  if (!summary) return [];
  return [
    studied(summary, view),
    began(summary, view),
    reached(summary, result.learner_steps.length, view),
    ...paused(visits),
    ...paced(visits, view),
    lastSeen(summary, view),
  ];
}

function studied({ visited, completed, sessions, last }: CourseSummary, view: CardView): Finding {
  const within = isPartial(view) ? 'In the selected times this' : 'This';
  const over = visited > 1 ? `, ${spanWords(last.minutes)} from the first visit to the last` : '';
  const all = visited === 1 ? 'it' : 'all of them';
  const some = completed === 0 ? 'none of them' : completed === visited ? all : `${count(completed)} of them`;
  const done = completed === 0 && visited === 1 ? 'did not complete it' : `completed ${some}`;
  const text = `${within} learner visited ${counted(visited, 'step')} and ${done}, in ${counted(sessions, 'study session')}${over}.`;
  return { key: 'studied', text, values: { visited, completed, sessions, minutes: last.minutes } };
}

function began({ first }: CourseSummary, view: CardView): Finding {
  const { startDate } = view.course;
  const days = startDate === null ? null : dayOfMoment(first.visited_at) - dayOf(startDate);
  const relative = days === null ? '' : `, ${daysFrom(days)} the course’s start`;
  const text = `The first visit came on ${momentWords(first.visited_at)}${relative}.`;
  return { key: 'began', text, values: { at: first.visited_at, days } };
}

function reached({ furthest, place, skipped }: CourseSummary, steps: number, view: CardView): Finding {
  const label = labelOf(furthest);
  const where = place === null ? '' : `, step ${count(place)} of ${count(steps)}`;
  const before =
    place === null || place === 1
      ? ''
      : skipped > 0
        ? `; ${counted(skipped, 'step')} before it ${skipped === 1 ? 'was' : 'were'} not visited`
        : '; every step before it was visited';
  const text = `The furthest step is ${stepName(label, view.course)}${where}${before}.`;
  return { key: 'furthest', text, values: { step: label, place, steps, skipped } };
}

function paused(visits: readonly LearnerVisitsRow[]): Finding[] {
  const longest = longestBreak(visits);
  if (!longest) return [];
  const { from, to, minutes } = longest;
  const text = `The longest break between two sessions lasted ${spanWords(minutes)}, from ${momentWords(from.visited_at)} to ${momentWords(to.visited_at)}.`;
  return [{ key: 'longest-break', text, values: { minutes, from: from.visited_at, to: to.visited_at } }];
}

function paced(visits: readonly LearnerVisitsRow[], { course }: CardView): Finding[] {
  if (course.startDate === null) return [];
  const { early, onTime, late } = paceOf(visits);
  const inTime = onTime === 0 ? 'no step' : counted(onTime, 'step');
  const many = onTime > 1;
  const some = (steps: number) => (steps === 0 ? 'none' : count(steps));
  const text = `Against the course’s weeks, ${inTime} ${many ? 'were' : 'was'} first visited in the week ${many ? 'they belong' : 'it belongs'} to, ${some(early)} before it and ${some(late)} after it.`;
  return [{ key: 'pace', text, values: { early, onTime, late } }];
}

function lastSeen({ last }: CourseSummary, view: CardView): Finding {
  const end =
    view.dataEnd === null ? '' : ` The latest visit of any learner was on ${longDate(view.dataEnd)}.`;
  const text = `The last new step was visited on ${momentDate(last.visited_at)}.${end}`;
  const values = { at: last.visited_at, data_end: view.dataEnd };
  if (!isUnderWay(view)) return { key: 'last-visit', text, values };
  return { key: 'last-visit', text, values, caution: true, because: 'under-way' };
}
