import Papa from 'papaparse';

type Raw = Readonly<Record<string, string>>;

/** The texts of a run's exports by dataset: `enrolments`, `step-activity`, `comments`, `question-response`. */
export type RunTexts = ReadonlyMap<string, string>;

/** One enrolment of a learner. Times are milliseconds since 1970, null where missing or unreadable. */
export interface Enrolment {
  readonly learner: string;
  readonly enrolled: number | null;
  readonly unenrolled: number | null;
  readonly participated: number | null;
}

interface AtStep {
  readonly learner: string;
  readonly week: number;
  readonly step: number;
  /** week × 100 + step: its order in the course. */
  readonly key: number;
}

/** One row of a learner at a step. */
export interface StepRow extends AtStep {
  readonly visited: number | null;
  readonly completed: number | null;
}

/** One comment of a learner. */
interface Comment extends AtStep {
  readonly at: number | null;
}

/** One response of a learner to a quiz question. */
export interface Response extends AtStep {
  readonly question: string;
  readonly number: number;
  readonly response: string;
  readonly correct: boolean;
  readonly at: number | null;
}

/** A run's learners and what they did; everyone else's rows are left out. */
export interface OracleRun {
  readonly learners: ReadonlySet<string>;
  readonly enrolments: readonly Enrolment[];
  readonly steps: readonly StepRow[];
  /** Null where the run has no such file. */
  readonly comments: readonly Comment[] | null;
  readonly responses: readonly Response[] | null;
}

function rowsOf(texts: RunTexts, dataset: string): Raw[] | null {
  const text = texts.get(dataset);
  if (text === undefined) return null;
  return Papa.parse<Raw>(text.replace(/^\uFEFF/, ''), { header: true, skipEmptyLines: true }).data;
}

/** Milliseconds of `YYYY-MM-DD HH:MM:SS UTC`; null for anything else and for days and hours that do not exist. */
function timeOf(text: string): number | null {
  const plain = text.replace(' UTC', '');
  if (!/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/.test(plain)) return null;
  const iso = `${plain.replace(' ', 'T')}.000Z`;
  const time = Date.parse(iso);
  return Number.isNaN(time) || new Date(time).toISOString() !== iso ? null : time;
}

function atStep(row: Raw, learner: string): AtStep {
  const week = Number(row.week_number);
  const step = Number(row.step_number);
  return { learner, week, step, key: week * 100 + step };
}

/** Reads a run's exports and keeps the rows of those who are enrolled as learners. */
export function loadRun(texts: RunTexts): OracleRun {
  const own = (rowsOf(texts, 'enrolments') ?? []).filter((row) => row.role === 'learner');
  const learners = new Set(own.map((row) => row.learner_id));
  const mine = (dataset: string, id: string) =>
    rowsOf(texts, dataset)?.filter((row) => learners.has(row[id])) ?? null;
  return {
    learners,
    enrolments: own.map((row) => ({
      learner: row.learner_id,
      enrolled: timeOf(row.enrolled_at),
      unenrolled: timeOf(row.unenrolled_at),
      participated: timeOf(row.fully_participated_at),
    })),
    steps: (mine('step-activity', 'learner_id') ?? []).map((row) => ({
      ...atStep(row, row.learner_id),
      visited: timeOf(row.first_visited_at),
      completed: timeOf(row.last_completed_at),
    })),
    comments:
      mine('comments', 'author_id')?.map((row) => ({
        ...atStep(row, row.author_id),
        at: timeOf(row.timestamp),
      })) ?? null,
    responses:
      mine('question-response', 'learner_id')?.map((row) => ({
        ...atStep(row, row.learner_id),
        question: row.quiz_question,
        number: Number(row.question_number),
        response: row.response,
        correct: row.correct.toLowerCase() === 'true',
        at: timeOf(row.submitted_at),
      })) ?? null,
  };
}
