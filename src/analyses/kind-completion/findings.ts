import type { Finding } from '@/analyses/definition';
import { inWords } from '@/words/list';
import { count, counted, percent } from '@/words/numbers';
import { finding } from '../sentence';
import { type KindCompletionResult, type KindCompletionRow, kindWords } from './tables';

/** The share completed of each kind of step, of those visited and of those open, the largest first. */
export function kindFindings({ kind_completion: rows }: KindCompletionResult): readonly Finding[] {
  const [{ learners = 0 } = {}] = rows;
  if (learners === 0) return [];
  return [...ofVisited(rows, learners), ...ofOpen(rows, learners)];
}

/** The shares in order, as they stand in a sentence: `90.0 % of the videos (900 of 1,000) and …`. */
function shares(
  rows: readonly KindCompletionRow[],
  figures: (row: KindCompletionRow) => readonly [part: number, whole: number],
): string {
  const sorted = rows
    .map((row) => ({ kind: row.kind, part: figures(row)[0], whole: figures(row)[1] }))
    .toSorted((a, b) => b.part / b.whole - a.part / a.whole);
  return inWords(
    sorted.map(
      ({ kind, part, whole }) =>
        `${percent(part, whole)} of the ${kindWords[kind].toLowerCase()} (${count(part)} of ${count(whole)})`,
    ),
  );
}

function ofVisited(rows: readonly KindCompletionRow[], learners: number): Finding[] {
  const visited = rows.filter((row) => row.visited > 0);
  if (visited.length === 0) return [];
  const text = `Of what they visit, ${counted(learners, 'learner')} ${learners === 1 ? 'completes' : 'complete'} ${shares(visited, (row) => [row.visited_completed, row.visited])}.`;
  const values = Object.fromEntries(visited.map(({ kind, visited_rate }) => [kind, visited_rate]));
  return [finding('kinds', text, { learners, ...values }, learners)];
}

function ofOpen(rows: readonly KindCompletionRow[], learners: number): Finding[] {
  const begun = rows.filter((row) => row.begun > 0);
  if (begun.length === 0) return [];
  const text = `Of all steps of the weeks begun, visited or not, ${learners === 1 ? 'that learner completes' : 'these learners complete'} ${shares(begun, (row) => [row.begun_completed, row.begun])}.`;
  const values = Object.fromEntries(begun.map(({ kind, begun_rate }) => [kind, begun_rate]));
  return [finding('kinds-open', text, { learners, ...values }, learners)];
}
