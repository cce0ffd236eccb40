import type { LocalTime } from '@/stats/local-time';
import { dayOf } from '@/stats/timestamp';
import { windowsBy } from './enrolment-windows';
import { type AnswerField, answerSource, type Condition, type LearnerGroup } from './filter';
import { groupMembers } from './groups';
import type { People } from './people';
import { remembered } from './remembered';
import { integers, names, numbers, type Run } from './run';
import type { CourseSettings } from './settings';

/** Whom the figures are about: 1 for each person who counts, by number in the run's people. */
export interface Population {
  readonly has: Uint8Array;
  readonly size: number;
}

/** Every learner, and nobody else. */
export function allLearners(people: People): Population {
  const has = new Uint8Array(people.ids.length);
  has.fill(1, 0, people.learners);
  return { has, size: people.learners };
}

/** The people of whom one row of the enrolments passes a test on the day of enrolment by the clock given. */
function enrolledOn(run: Run, time: LocalTime, passes: (day: number) => boolean): Uint8Array {
  const members = new Uint8Array(run.people.ids.length);
  const enrolments = run.tables.get('enrolments');
  if (!enrolments) return members;
  const person = integers(enrolments, 'person');
  const enrolled = numbers(enrolments, 'enrolled_at');
  for (let row = 0; row < person.length; row++) {
    if (person[row] >= 0 && !Number.isNaN(enrolled[row]) && passes(time.day(enrolled[row], person[row])))
      members[person[row]] = 1;
  }
  return members;
}

function answered(run: Run, field: AnswerField, value: string): Uint8Array {
  const members = new Uint8Array(run.people.ids.length);
  const table = run.tables.get(answerSource(field));
  if (!table) return members;
  const person = integers(table, 'person');
  const { codes, values } = names(table, field);
  const code = value === '' ? -1 : values.indexOf(value);
  for (let row = 0; row < person.length; row++) {
    if (person[row] >= 0 && codes[row] === code) members[person[row]] = 1;
  }
  return members;
}

const known = new WeakMap<Run, Map<string, Uint8Array>>();

/** The members by what a run's files say alone, looked up once for a run. */
function once(run: Run, key: string, lookUp: () => Uint8Array): Uint8Array {
  const found = remembered(known, run, () => new Map<string, Uint8Array>());
  return remembered(found, key, lookUp);
}

function membersOf(condition: Condition, run: Run, settings: CourseSettings, time: LocalTime): Uint8Array {
  switch (condition.kind) {
    case 'did': {
      const { group } = condition;
      return once(run, group, () => groupMembers(run, group));
    }
    case 'answered': {
      const { field, value } = condition;
      return once(run, `${field} ${value}`, () => answered(run, field, value));
    }
    case 'among':
      return selectLearners(run, condition.group, settings, time).has;
    case 'enrolled_between': {
      const from = condition.from === null ? Number.NEGATIVE_INFINITY : dayOf(condition.from);
      const to = condition.to === null ? Number.POSITIVE_INFINITY : dayOf(condition.to);
      return enrolledOn(run, time, (day) => day >= from && day <= to);
    }
    case 'enrolled_in': {
      if (settings.startDate === null) return new Uint8Array(run.people.ids.length);
      const start = dayOf(settings.startDate);
      const windowOf = windowsBy(settings);
      return enrolledOn(run, time, (day) => windowOf(day - start) === condition.window);
    }
  }
}

/** The learners for whom every condition of a group holds. Membership is by the whole run, whatever the period. */
export function selectLearners(
  run: Run,
  group: LearnerGroup,
  settings: CourseSettings,
  time: LocalTime,
): Population {
  const { has } = allLearners(run.people);
  for (const condition of group) {
    const members = membersOf(condition, run, settings, time);
    for (let person = 0; person < has.length; person++) {
      if ((members[person] === 1) === condition.not) has[person] = 0;
    }
  }
  return { has, size: has.reduce((sum, is) => sum + is, 0) };
}
