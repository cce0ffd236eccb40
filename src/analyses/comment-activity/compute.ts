import { group, range } from 'd3-array';
import { integers, numbers } from '@/course/run';
import type { AnalysisContext, Compute } from '../context';
import { type Comment, learnerComments, staffComments, type Thread, threads, waitsOf } from './comments';
import { stepRows } from './steps';
import type { CommentActivityResult, CommentAuthorsRow, CommentWaitsRow, CommentWordsRow } from './tables';
import { topWords } from './words';

const WORDS_PER_STEP = 10;

const nothing: CommentActivityResult = {
  comment_steps: [],
  comment_authors: [],
  comment_waits: [],
  comment_words: [],
};

/** What learners wrote, by step, who replied and when, and the words they share; no texts and no ids. */
export const compute: Compute<CommentActivityResult> = (context) => {
  const all = learnerComments(context);
  if (!all) return nothing;
  const weeks = context.run.steps.weeks;
  const placed = all.filter(({ step }) => step >= 0);
  const staff = staffComments(context.run).filter(({ step }) => step >= 0);
  if (placed.length + staff.length === 0) return nothing;
  const found = threads([...placed, ...staff]);
  const weekOf = ({ step }: Comment) => weeks[step];
  return {
    comment_steps: stepRows(context, placed, found),
    comment_authors: authorRows([...placed, ...staff], weekOf),
    comment_waits: waitRows(found, weekOf),
    comment_words: wordRows(context),
  };
};

type WeekOf = (comment: Comment) => number;

const ascending = (values: Iterable<number>) => [...new Set(values)].toSorted((a, b) => a - b);

function authorRows(comments: readonly Comment[], weekOf: WeekOf): CommentAuthorsRow[] {
  const byWeek = group(comments, weekOf);
  return ascending(byWeek.keys()).flatMap((week) =>
    (['learners', 'staff'] as const).map((author) => {
      const own = (byWeek.get(week) ?? []).filter(({ staff }) => staff === (author === 'staff'));
      const replies = own.filter(({ parent }) => parent !== null).length;
      const people = new Set(own.map(({ person }) => person)).size;
      return { week_number: week, author, openings: own.length - replies, replies, people };
    }),
  );
}

function waitRows(found: readonly Thread[], weekOf: WeekOf): CommentWaitsRow[] {
  if (found.length === 0) return [];
  const byWeek = group(found, ({ opening }) => weekOf(opening));
  return [null, ...ascending(byWeek.keys())].map((week) => ({
    week_number: week,
    ...waitsOf(week === null ? found : (byWeek.get(week) ?? [])),
  }));
}

function wordRows({ rows, run }: AnalysisContext): CommentWordsRow[] {
  const table = rows('comments');
  if (!table) return [];
  const person = integers(table, 'person');
  const step = integers(table, 'step');
  const time = numbers(table, 'timestamp');
  const text = table.getter('text');
  const dated = range(person.length).filter((row) => step[row] >= 0 && !Number.isNaN(time[row]));
  const byStep = group(dated, (row) => step[row]);
  const written = (row: number) => ({ person: person[row], text: String(text(row) ?? '') });
  return ascending(byStep.keys()).flatMap((place) =>
    topWords((byStep.get(place) ?? []).map(written), WORDS_PER_STEP).map((use, index) => ({
      week_number: run.steps.weeks[place],
      step_number: run.steps.numbers[place],
      rank: index + 1,
      ...use,
    })),
  );
}
