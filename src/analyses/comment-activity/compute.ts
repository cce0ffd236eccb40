import { group, range } from 'd3-array';
import { integers, numbers } from '@/course/run';
import type { AnalysisContext, Compute } from '../context';
import { type Comment, learnerComments, staffComments, type Thread, threads, waitsOf } from './comments';
import { distinctWords, type StepWords } from './distinct-words';
import { stepRows } from './steps';
import type { CommentActivityResult, CommentAuthorsRow, CommentWaitsRow } from './tables';
import { topWords, wordUses } from './words';

const WORDS_PER_STEP = 10;

const nothing: CommentActivityResult = {
  comment_steps: [],
  comment_authors: [],
  comment_waits: [],
  comment_words: [],
  comment_distinct_words: [],
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
  const words = wordsByStep(context);
  const distinct = distinctWords(words, WORDS_PER_STEP);
  return {
    comment_steps: stepRows(context, placed, found),
    comment_authors: authorRows([...placed, ...staff], weekOf),
    comment_waits: waitRows(found, weekOf),
    comment_words: ranked(context, words, ({ uses }) => topWords(uses, WORDS_PER_STEP)),
    comment_distinct_words: ranked(context, words, ({ step }) => distinct.get(step) ?? []),
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

/** The words of each step that learners wrote at, in course order. */
function wordsByStep({ rows }: AnalysisContext): readonly StepWords[] {
  const table = rows('comments');
  if (!table) return [];
  const person = integers(table, 'person');
  const step = integers(table, 'step');
  const time = numbers(table, 'timestamp');
  const text = table.getter('text');
  const dated = range(person.length).filter((row) => step[row] >= 0 && !Number.isNaN(time[row]));
  const byStep = group(dated, (row) => step[row]);
  return ascending(byStep.keys()).map((place) => {
    const own = byStep.get(place) ?? [];
    const commenters = new Set(own.map((row) => person[row])).size;
    const uses = wordUses(own.map((row) => ({ person: person[row], text: String(text(row) ?? '') })));
    return { step: place, commenters, uses };
  });
}

/** Rows of the words of each step, by its label and their rank. */
function ranked<Word>(
  { run }: AnalysisContext,
  steps: readonly StepWords[],
  wordsOf: (step: StepWords) => readonly Word[],
) {
  return steps.flatMap((each) =>
    wordsOf(each).map((word, index) => ({
      week_number: run.steps.weeks[each.step],
      step_number: run.steps.numbers[each.step],
      rank: index + 1,
      ...word,
    })),
  );
}
