import type { CardView, Finding } from '@/analyses/definition';
import type { DatasetId } from '@/formats';
import { dayOf } from '@/stats/timestamp';
import { longDate } from '@/words/dates';
import { notLoaded } from '@/words/files';
import { inWords } from '@/words/list';
import { count, counted } from '@/words/numbers';
import { isPartial } from '../in-these-days';
import { dayOfMoment, daysFrom, momentDate, momentWords, spanWords } from '../learner-moments';
import { isUnderWay } from '../sentence';
import { type EventKind, kindWords } from './kinds';
import type { LearnerEventsRow, LearnerTimelineResult } from './tables';

type Events = readonly LearnerEventsRow[];

const of = (events: Events, ...kinds: readonly EventKind[]) =>
  events.filter(({ kind }) => kinds.includes(kind));

/** What the files record of one learner, in sentences. */
export function timelineFindings(
  { learner_events: events }: LearnerTimelineResult,
  view: CardView,
): readonly Finding[] {
  if (events.length === 0) return [];
  return [
    recorded(events, view),
    ...enrolled(events, view),
    ...answered(events),
    ...wrote(events),
    ...paused(events),
    last(events, view),
    ...missing(view),
  ];
}

function recorded(events: Events, view: CardView): Finding {
  const kinds = new Set(events.map(({ kind }) => kind)).size;
  const [first, final] = [momentDate(events[0].at), momentDate(events[events.length - 1].at)];
  const when = first === final ? `all on ${first}` : `from ${first} to ${final}`;
  const within = isPartial(view) ? ' in the selected times' : '';
  const text = `The files record ${counted(events.length, 'event')} of ${counted(kinds, 'kind')} of this learner${within}, ${when}.`;
  return { key: 'recorded', text, values: { events: events.length, kinds } };
}

function enrolled(events: Events, { course }: CardView): Finding[] {
  const [enrolment] = of(events, 'enrolled');
  if (!enrolment) return [];
  const day = dayOfMoment(enrolment.at);
  const early = course.startDate === null ? null : day - dayOf(course.startDate);
  const relative = early === null ? '' : `, ${daysFrom(early)} the course’s start`;
  const [visit] = of(events, 'visited');
  const wait = visit ? dayOfMoment(visit.at) - day : null;
  const visited =
    wait === null
      ? ''
      : `; the first visit to a step came ${wait === 0 ? 'on the same day' : `${daysFrom(wait)} that`}`;
  const text = `This learner enrolled on ${momentWords(enrolment.at)}${relative}${visited}.`;
  return [{ key: 'enrolled', text, values: { at: enrolment.at, early, wait } }];
}

function answered(events: Events): Finding[] {
  const answers = of(events, 'answered_right', 'answered_wrong', 'answered');
  if (answers.length === 0) return [];
  const right = of(answers, 'answered_right');
  const marked = answers.length - of(answers, 'answered').length;
  const questions = new Set(answers.map(({ question }) => question)).size;
  const first = right.filter(({ attempt }) => attempt === 1).length;
  const marks =
    marked === 0
      ? 'not marked'
      : right.length === 0
        ? 'none right'
        : `${count(right.length)} right, ${first === 0 ? 'none' : count(first)} of them at the first attempt`;
  const text = `${counted(answers.length, 'answer')} to ${counted(questions, 'quiz question')}: ${marks}.`;
  return [
    { key: 'answered', text, values: { answers: answers.length, questions, right: right.length, first } },
  ];
}

function wrote(events: Events): Finding[] {
  const [comments, replies] = [of(events, 'commented').length, of(events, 'replied').length];
  if (comments + replies === 0) return [];
  const parts = [
    ...(comments > 0 ? [counted(comments, 'comment')] : []),
    ...(replies > 0 ? [counted(replies, 'reply', 'replies')] : []),
  ];
  return [{ key: 'wrote', text: `${inWords(parts)} of this learner.`, values: { comments, replies } }];
}

function paused(events: Events): Finding[] {
  const after = events.filter(({ kind }) => kind !== 'enrolled');
  const breaks = after.slice(1).map((to, index) => {
    const from = after[index];
    return { from, to, minutes: to.minutes - from.minutes };
  });
  if (breaks.length === 0) return [];
  const { from, to, minutes } = breaks.reduce((most, each) => (each.minutes > most.minutes ? each : most));
  const text = `The longest time without a recorded event after enrolling is ${spanWords(minutes)}, from ${momentWords(from.at)} to ${momentWords(to.at)}.`;
  return [{ key: 'longest-gap', text, values: { minutes, from: from.at, to: to.at } }];
}

function last(events: Events, view: CardView): Finding {
  const { at, kind } = events[events.length - 1];
  const end =
    view.dataEnd === null ? '' : ` The latest step visit of any learner was on ${longDate(view.dataEnd)}.`;
  const text = `The last recorded event was on ${momentWords(at)} (${kindWords[kind].toLowerCase()}).${end}`;
  const finding: Finding = { key: 'last', text, values: { at, kind } };
  return isUnderWay(view) ? { ...finding, caution: true, because: 'under-way' } : finding;
}

const figures: readonly (readonly [DatasetId, string])[] = [
  ['enrolments', 'Enrolling and leaving'],
  ['step-activity', 'Visits and completions of steps'],
  ['question-response', 'Answers to quiz questions'],
  ['comments', 'Comments'],
];

function missing({ datasets }: CardView): Finding[] {
  return figures
    .filter(([dataset]) => !datasets.includes(dataset))
    .map(([dataset, what]) => ({ key: `no-${dataset}`, text: notLoaded(what, dataset), values: {} }));
}
