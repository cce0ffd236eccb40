import type { AnalysisContext } from '@/analyses/context';
import { kindOf, type PersonKind } from '@/course/people';
import { holdsAll, searchTerms } from '@/words/search';
import { type CommentIndex, type CommentOrder, commentIndex } from './comment-index';
import { type CommentItem, commentItem } from './comment-item';
import { NONE } from './comment-threads';

/** Which comments are meant; each condition narrows the others. */
export interface CommentsFilter {
  /** Words and quoted phrases, all of which must occur; case and accents do not count. */
  readonly search: string;
  /** A step's label; null for every step. */
  readonly step: string | null;
  readonly role: 'all' | PersonKind;
  readonly only: 'all' | 'openings' | 'replies' | 'moderated' | 'reported';
  readonly order: CommentOrder;
}

export interface CommentsQuestion extends CommentsFilter {
  /** So many are skipped. */
  readonly from: number;
  /** So many are wanted, of which 50 are given at most. */
  readonly count: number;
  /** Whether the authors' ids may be known. */
  readonly withAuthors: boolean;
}

export interface CommentsAnswer {
  readonly total: number;
  /** The comments of the selection, whoever wrote them. */
  readonly of: number;
  /** Of every step with comments in the run, how many match all but the step. */
  readonly steps: readonly { readonly label: string; readonly matches: number }[];
  /** Whether the run's file tells of any. */
  readonly anyModerated: boolean;
  readonly anyReported: boolean;
  readonly items: readonly CommentItem[];
}

const MOST = 50;

interface Matches {
  readonly rows: readonly number[];
  readonly of: number;
  readonly bySteps: Int32Array;
}

const nothing: CommentsAnswer = {
  total: 0,
  of: 0,
  steps: [],
  anyModerated: false,
  anyReported: false,
  items: [],
};

/** The comments that match, in order, a page at a time. Those without a time did not happen, as in every figure. */
export function answerComments(context: AnalysisContext, question: CommentsQuestion): CommentsAnswer {
  const index = commentIndex(context.run);
  if (!index) return nothing;
  const { from, count, withAuthors } = question;
  const { rows, of, bySteps } = matchComments(context, index, question);
  const first = Math.max(0, from);
  return {
    total: rows.length,
    of,
    steps: stepCounts(context, index, bySteps),
    anyModerated: index.moderated.includes(1),
    anyReported: index.reported.includes(1),
    items: rows
      .slice(first, first + Math.min(MOST, Math.max(0, count)))
      .map((row) => commentItem(context, index, row, withAuthors)),
  };
}

function stepCounts({ run }: AnalysisContext, { step }: CommentIndex, matches: Int32Array) {
  const used = new Set(step);
  return run.steps.labels.flatMap((label, place) =>
    used.has(place) ? [{ label, matches: matches[place] }] : [],
  );
}

const kept = new WeakMap<AnalysisContext, { readonly key: string; readonly matches: Matches }>();

/** The rows that match, in order; the last answer is kept for the next page of it. */
export function matchComments(
  context: AnalysisContext,
  index: CommentIndex,
  { search, step, role, only, order }: CommentsFilter,
): Matches {
  const filter = { search, step, role, only, order };
  const key = JSON.stringify(filter);
  const last = kept.get(context);
  if (last?.key === key) return last.matches;
  const matches = findMatches(context, index, filter);
  kept.set(context, { key, matches });
  return matches;
}

/**
 * Learners' comments obey the whole selection. No group of learners holds for staff and others, so theirs obey the
 * selected times alone.
 */
function findMatches(
  { run, population, inTimes }: AnalysisContext,
  index: CommentIndex,
  { search, step, role, only, order }: CommentsFilter,
): Matches {
  const terms = searchTerms(search);
  const folded = terms.length > 0 ? index.folded() : null;
  const place = step === null ? null : run.steps.labels.indexOf(step);
  const isOnly = onlyTest(index, only);
  const rows: number[] = [];
  const bySteps = new Int32Array(run.steps.labels.length);
  let of = 0;
  for (const row of index.ordered(order)) {
    const person = index.person[row];
    const by = kindOf(person, run.people);
    if ((by === 'learner' && population.has[person] !== 1) || !inTimes(index.time[row], person)) continue;
    of++;
    if ((role !== 'all' && by !== role) || !isOnly(row)) continue;
    if (folded && !holdsAll(folded[row], terms)) continue;
    const at = index.step[row];
    if (at >= 0) bySteps[at]++;
    if (place === null || at === place) rows.push(row);
  }
  return { rows, of, bySteps };
}

function onlyTest(
  { parent, moderated, reported }: CommentIndex,
  only: CommentsFilter['only'],
): (row: number) => boolean {
  switch (only) {
    case 'all':
      return () => true;
    case 'openings':
      return (row) => parent[row] === NONE;
    case 'replies':
      return (row) => parent[row] !== NONE;
    case 'moderated':
      return (row) => moderated[row] === 1;
    case 'reported':
      return (row) => reported[row] === 1;
  }
}
