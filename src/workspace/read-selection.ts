import {
  answerFields,
  type Condition,
  enrolmentWindows,
  type Filter,
  type Hours,
  type LearnerGroup,
  noFilter,
  type Period,
} from '@/course/filter';
import { groupIds } from '@/course/group-sources';
import { Damaged, fields, flag, list, oneOf, text, whole } from '@/json/fields';
import { dayOrNone, LONGEST, MOST_WEEKS, optional } from './fields';
import type { SavedGroup } from './state';

const MOST_CONDITIONS = 200;
const MOST_GROUPS = 1000;
const DEEPEST = 20;
const MOST_DAYS = 100_000;

function readCondition(value: unknown, depth: number): Condition {
  if (depth > DEEPEST) throw new Damaged();
  const file = fields(value);
  const not = optional(file.not, flag, false);
  switch (file.kind) {
    case 'did':
      return { kind: 'did', group: oneOf(groupIds, file.group), not };
    case 'enrolled_in':
      return { kind: 'enrolled_in', window: oneOf(enrolmentWindows, file.window), not };
    case 'enrolled_between':
      return { kind: 'enrolled_between', from: dayOrNone(file.from), to: dayOrNone(file.to), not };
    case 'answered':
      return {
        kind: 'answered',
        field: oneOf(answerFields, file.field),
        value: text(file.value, LONGEST.text),
        not,
      };
    case 'among':
      return { kind: 'among', group: readGroup(file.group, depth + 1), not };
    default:
      throw new Damaged();
  }
}

/** A group of learners; throws Damaged where it is none. */
export function readGroup(value: unknown, depth = 0): LearnerGroup {
  return list(value, MOST_CONDITIONS, (each) => readCondition(each, depth));
}

function readPeriod(value: unknown): Period {
  const file = fields(value);
  switch (file.kind) {
    case 'dates':
      return { kind: 'dates', from: dayOrNone(file.from), to: dayOrNone(file.to) };
    case 'around':
      return {
        kind: 'around',
        date: text(file.date, LONGEST.name),
        before: whole(file.before, 0, MOST_DAYS),
        after: whole(file.after, 0, MOST_DAYS),
      };
    case 'week':
      return { kind: 'week', week: whole(file.week, 1, MOST_WEEKS) };
    default:
      throw new Damaged();
  }
}

function readHours(value: unknown): Hours {
  const file = fields(value);
  const [from, to] = [whole(file.from, 0, 23), whole(file.to, 1, 24)];
  if (from === to) throw new Damaged();
  return { from, to };
}

/** A selection; throws Damaged where it is none. */
export function readFilter(value: unknown): Filter {
  const file = fields(value);
  return {
    group: optional(file.group, (group) => readGroup(group), noFilter.group),
    period: optional(file.period, readPeriod, null),
    hours: optional(file.hours, readHours, null),
    clock: optional(file.clock, (clock) => oneOf(['course', 'utc', 'learner'] as const, clock), 'course'),
  };
}

function readSavedGroup(value: unknown): SavedGroup {
  const { id, name, group } = fields(value);
  return { id: text(id, LONGEST.name, /\S/), name: text(name, LONGEST.text), group: readGroup(group) };
}

/** The groups that were given names; throws Damaged where two are one. */
export function readSavedGroups(value: unknown): readonly SavedGroup[] {
  const groups = list(value, MOST_GROUPS, readSavedGroup);
  if (new Set(groups.map(({ id }) => id)).size < groups.length) throw new Damaged();
  return groups;
}
