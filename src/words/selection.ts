import type { Clock, Condition, Filter, Hours, LearnerGroup, Period } from '@/course/filter';
import { type DayRange, daysOf } from '@/course/period';
import type { CourseSettings } from '@/course/settings';
import { isoDate } from '@/stats/timestamp';
import { answerWords, fieldWords } from './answers';
import { dateRange, hourWords, longDate } from './dates';
import { type CourseDates, windowPhrase } from './enrolment-windows';
import { inWords, inWordsUpTo } from './list';
import { count, counted } from './numbers';

type Did = Extract<Condition, { kind: 'did' }>['group'];

/** What members did, and what the others did not. */
const did: Readonly<Record<Did, readonly [yes: string, no: string]>> = {
  enrolled: ['enrolled', 'did not enrol'],
  unenrolled: ['unenrolled', 'did not unenrol'],
  fully_participating: ['fully participated', 'did not fully participate'],
  visited_step: ['visited a step', 'visited no step'],
  completed_step: ['completed a step', 'completed no step'],
  commented: ['commented', 'did not comment'],
  answered_quiz: ['answered a quiz question', 'answered no quiz question'],
};

function between(from: string | null, to: string | null): string {
  if (from && to) return from === to ? `on ${longDate(from)}` : `from ${dateRange(from, to)}`;
  if (from) return `on ${longDate(from)} or later`;
  return to ? `on ${longDate(to)} or earlier` : 'on any day';
}

/** What learners of a condition did, as it goes on after “who”: `answered no quiz question`. */
export function conditionPhrase(condition: Condition, course?: CourseDates): string {
  const { not } = condition;
  const enrolled = not ? 'did not enrol' : 'enrolled';
  switch (condition.kind) {
    case 'did':
      return did[condition.group][not ? 1 : 0];
    case 'enrolled_in':
      return `${enrolled} ${windowPhrase(condition.window, course)}`;
    case 'enrolled_between':
      return `${enrolled} ${between(condition.from, condition.to)}`;
    case 'among':
      return `${not ? 'are not' : 'are'} among those who ${inWords(condition.group.map((each) => conditionPhrase(each, course)))}`;
    case 'answered': {
      const { field } = condition;
      const answer = answerWords(field, condition.value);
      if (field === 'detected_country') return `${not ? 'did not connect' : 'connected'} from “${answer}”`;
      return `${not ? 'did not give' : 'gave'} “${answer}” as their ${fieldWords[field]}`;
    }
  }
}

/** `688 learners who answered a quiz question and did not unenrol`; without a number while it is not known. */
export function groupSentence(group: LearnerGroup, learners: number | null, course?: CourseDates): string {
  if (group.length === 0) {
    if (learners === null) return 'All learners';
    return learners === 0
      ? 'No learners'
      : `All ${counted(learners, 'learner')}`.replace('All 1 ', 'The one ');
  }
  const who = `who ${inWords(group.map((condition) => conditionPhrase(condition, course)))}`;
  if (learners === null) return `Learners ${who}`;
  return learners === 0 ? `No learners ${who}` : `${counted(learners, 'learner')} ${who}`;
}

/** A notable date as it is called in a sentence: `the start`, `“Reminder sent”`; null where there is none. */
function notableDateName(id: string, { startDate, endDate, notableDates }: CourseSettings): string | null {
  if (id === 'start') return startDate && 'the start';
  if (id === 'end') return endDate && 'the end';
  const found = notableDates.find((date) => date.id === id);
  return found ? (found.label ? `“${found.label}”` : longDate(found.date)) : null;
}

function daysWords({ from, to }: DayRange): string {
  return dateRange(isoDate(from), isoDate(to));
}

function around(
  { date, before, after }: Extract<Period, { kind: 'around' }>,
  settings: CourseSettings,
): string {
  const name = notableDateName(date, settings) ?? 'a date that is not known';
  const first = before > 0 ? `${counted(before, 'day')} before ${name}` : name;
  const last = after > 0 ? `${counted(after, 'day')} after` : 'that day';
  if (before === 0 && after === 0) return `the day of ${name}`;
  return `${first} to ${before === 0 || after === 0 ? last : `${last} it`}`;
}

/** `6 June to 18 June 2018`, `week 2 (18 June to 24 June 2018)`, `the whole run`. */
export function periodSentence(period: Period | null, settings: CourseSettings): string {
  if (!period) return 'the whole run';
  if (period.kind === 'dates') {
    const { from, to } = period;
    if (from && to) return dateRange(from, to);
    if (from) return `from ${longDate(from)}`;
    return to ? `until ${longDate(to)}` : 'the whole run';
  }
  const name = period.kind === 'week' ? `week ${count(period.week)}` : around(period, settings);
  const days = daysOf(period, settings);
  return days ? `${name} (${daysWords(days)})` : name;
}

/** `18:00 to 22:00`, `22:00 to 02:00 over midnight`; empty where every hour counts. */
export function hoursSentence(hours: Hours | null): string {
  if (!hours) return '';
  const { from, to } = hours;
  if (to === 24) return `${hourWords(from)} to midnight`;
  return `${hourWords(from)} to ${hourWords(to)}${from >= to ? ' over midnight' : ''}`;
}

const clockSentences: Readonly<Record<Clock, string>> = {
  course: '',
  utc: 'times in UTC',
  learner: 'each learner’s own local time, estimated from their country',
};

/** By whose clock days and hours are read; empty where it is the course’s. */
export function clockSentence(clock: Clock): string {
  return clockSentences[clock];
}

function timeParts({ period, hours, clock }: Filter, settings: CourseSettings): readonly string[] {
  return [periodSentence(period, settings), hoursSentence(hours), clockSentence(clock)];
}

/** The whole selection in a line: who, when, at which hours, by whose clock. */
export function selectionSentence(filter: Filter, learners: number | null, settings: CourseSettings): string {
  return [groupSentence(filter.group, learners, settings), ...timeParts(filter, settings)]
    .filter(Boolean)
    .join(' · ');
}

const letters = ['A', 'B'] as const;

/** The letter of a compared group, with its name where it has one: `A`, `B, “Talkers”`. */
export function letterOf(place: number, name: string): string {
  const letter = letters[place];
  return name === `Group ${letter}` ? letter : `${letter}, ${name}`;
}

/** Two compared groups in a line: `A: 412 learners who commented against B: 1,088 learners who did not comment · week 2`. */
export function comparedSentence(
  filter: Filter,
  against: LearnerGroup,
  [first, second]: readonly (number | null)[],
  settings: CourseSettings,
  names: readonly [string, string],
): string {
  const [a, b] = names.map((name, place) => letterOf(place, name));
  const who = `${a}: ${groupSentence(filter.group, first, settings)} against ${b}: ${groupSentence(against, second, settings)}`;
  return [who, ...timeParts(filter, settings)].filter(Boolean).join(' · ');
}

/** A period that is counted from dates of the course, without the days that it has in any run; empty for the whole run. */
function periodName(period: Period | null): string {
  if (period?.kind === 'week') return `week ${count(period.week)}`;
  if (period?.kind !== 'around') return '';
  const date = period.date === 'start' || period.date === 'end' ? `the ${period.date}` : 'a notable date';
  return `${counted(period.before, 'day')} before ${date} to ${counted(period.after, 'day')} after it`;
}

/** What of each of several runs is counted: `All learners · week 2 · 18:00 to 22:00`. */
export function acrossRunsSentence({ group, period, hours, clock }: Filter): string {
  const parts = [groupSentence(group, null), periodName(period), hoursSentence(hours), clockSentence(clock)];
  return parts.filter(Boolean).join(' · ');
}

const MOST_RUNS = 6;

/** Whose figures several compared runs show: `All learners: 3,172 in Run 6 and 2,340 in Run 7 · each whole run`. */
export function comparedRunsSentence(
  { group, period, hours, clock }: Filter,
  runs: readonly { readonly label: string; readonly size: string }[],
): string {
  const sizes = runs.map(({ label, size }) => `${size} in ${label}`);
  const labels = runs.map(({ label }) => label);
  const who =
    group.length === 0
      ? `All learners: ${inWordsUpTo(MOST_RUNS, sizes)}`
      : `${groupSentence(group, null)}, in ${inWordsUpTo(MOST_RUNS, labels)}`;
  const when = periodName(period) || 'each whole run';
  return [who, when, hoursSentence(hours), clockSentence(clock)].filter(Boolean).join(' · ');
}
