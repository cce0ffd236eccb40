import type { ColumnTable } from 'arquero';
import type { DatasetId } from '@/formats';
import { DAY, isoDate } from '@/stats/timestamp';
import type { People } from './people';
import { integers, numbers } from './run';
import { type CourseSettings, endOf, type StepSettings, type StepType } from './settings';
import { detectStart } from './start-date';
import type { StepList } from './steps';

const SESSION_GAP_MINUTES = 65;

/** What a run's settings are worked out from. */
export interface RunParts {
  readonly slug: string;
  readonly people: People;
  readonly steps: StepList;
  readonly tables: ReadonlyMap<DatasetId, ColumnTable>;
}

/** `safety-online` → `Safety online` */
function nameFromSlug(slug: string): string {
  const words = slug.replaceAll('-', ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The first text of a column for each step. */
function textByStep(table: ColumnTable | undefined, column: string): Map<number, string> {
  const found = new Map<number, string>();
  if (!table) return found;
  const step = integers(table, 'step');
  for (let row = 0; row < step.length; row++) {
    const text = table.get(column, row);
    if (step[row] >= 0 && typeof text === 'string' && text !== '' && !found.has(step[row]))
      found.set(step[row], text);
  }
  return found;
}

function stepsIn(table: ColumnTable | undefined): Set<number> {
  return new Set(table ? integers(table, 'step') : []);
}

function stepDefaults({ steps, tables }: RunParts): Record<string, StepSettings> {
  const linked = textByStep(tables.get('extract-links'), 'step_title');
  const videos = textByStep(tables.get('video-stats'), 'title');
  const quizzes = stepsIn(tables.get('question-response'));
  const tasks = stepsIn(tables.get('peer-review-assignments'));
  const typeOf = (place: number): StepType => {
    if (videos.has(place)) return 'video';
    if (quizzes.has(place)) return 'quiz';
    return tasks.has(place) ? 'exercise' : 'article';
  };
  return Object.fromEntries(
    steps.labels.map((label, place) => [
      label,
      {
        title: linked.get(place) ?? videos.get(place) ?? null,
        type: typeOf(place),
        exercise: quizzes.has(place) || tasks.has(place),
        social: false,
      },
    ]),
  );
}

function firstEnrolment({ tables, people }: RunParts): number | null {
  const enrolments = tables.get('enrolments');
  if (!enrolments) return null;
  const person = integers(enrolments, 'person');
  const enrolled = numbers(enrolments, 'enrolled_at');
  let first = Number.POSITIVE_INFINITY;
  for (let row = 0; row < person.length; row++) {
    if (person[row] < people.learners && enrolled[row] < first) first = enrolled[row];
  }
  return first < Number.POSITIVE_INFINITY ? Math.floor(first / DAY) : null;
}

/** The dates that the data shows. Weeks are the steps' weeks; the course is taken to last one week for each. */
export function defaultSettings(parts: RunParts): CourseSettings {
  const { slug, people, steps, tables } = parts;
  const activity = tables.get('step-activity');
  const start = activity ? detectStart(activity, people.learners) : null;
  const weeks = new Set(steps.weeks).size;
  const startDate = start === null ? null : isoDate(start);
  const endDate = startDate && weeks > 0 ? endOf(startDate, weeks) : null;
  const opens = firstEnrolment(parts);
  return {
    name: nameFromSlug(slug),
    startDate,
    endDate,
    weeks,
    notableDates:
      opens === null ? [] : [{ id: 'registration', date: isoDate(opens), label: 'First enrolment' }],
    timeZone: 'UTC',
    sessionGapMinutes: SESSION_GAP_MINUTES,
    steps: stepDefaults(parts),
  };
}
