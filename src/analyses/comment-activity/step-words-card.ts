import type { Card, CardView, Chart, Finding } from '@/analyses/definition';
import { inWords } from '@/words/list';
import { count, counted, percent } from '@/words/numbers';
import { labelledBars } from '../chart-kit/bars';
import { layeredSpec } from '../chart-kit/spec';
import { labelOf } from '../chart-kit/step-axis';
import { finding, LEARNERS } from '../sentence';
import { ownRow } from '../step-peers';
import { type CommentActivityResult, type CommentWordsRow, commentWordsTable } from './tables';

const ROW = 26;

function wordsHere(
  { comment_words }: CommentActivityResult,
  { subject }: CardView,
): readonly CommentWordsRow[] {
  return comment_words.filter((row) => labelOf(row) === subject);
}

function wordFindings(result: CommentActivityResult, view: CardView): readonly Finding[] {
  const rows = wordsHere(result, view);
  if (rows.length === 0) return [];
  const commenters = ownRow(result.comment_steps, view)?.commenters ?? 0;
  const named = rows
    .slice(0, 3)
    .map(({ word, learners }) => `“${word}” (${count(learners)}, ${percent(learners, commenters)})`);
  const text = `Of ${counted(commenters, 'learner')} who comment here, most use ${rows.length === 1 ? 'the word' : 'the words'} ${inWords(named)}.`;
  return [finding('words', text, { word: rows[0].word, learners: rows[0].learners, commenters }, commenters)];
}

const wordBars = labelledBars({
  name: 'word',
  value: 'learners',
  title: 'Learners',
  label: 'label',
  labelWidth: 120,
  tooltip: [
    { field: 'word', title: 'Word' },
    { field: 'label', title: 'Learners' },
    { field: 'comments', title: 'Comments', count: true },
  ],
});

function wordChart(result: CommentActivityResult, view: CardView): Chart | null {
  const rows = wordsHere(result, view);
  if (rows.length === 0) return null;
  const commenters = ownRow(result.comment_steps, view)?.commenters ?? 0;
  const values = rows.map(({ word, rank, learners, comments }) => ({
    word,
    rank,
    learners,
    comments,
    label: `${count(learners)} (${percent(learners, commenters)})`,
  }));
  const summary = `Bars of the learners who use each of ${counted(rows.length, 'word')} in their comments at step ${view.subject}, first “${rows[0].word}”.`;
  return { spec: layeredSpec({ height: rows.length * ROW, layers: wordBars }), values, summary };
}

/** The words that learners share at the step. */
export const stepWords: Card<CommentActivityResult> = {
  id: 'step-words',
  about: 'step',
  question: 'Which words do learners share at this step?',
  definition: [
    'The ten words that most learners use in their comments at the step, each learner counted once a word; shares are of those who comment there. Words of fewer than three learners are never named.',
    'Words are runs of letters in lower case; mark-up, links, words of one or two letters and common English words are left out, forms of a word count apart.',
    LEARNERS,
  ],
  findings: wordFindings,
  chart: wordChart,
  table: (result, view) => ({ schema: commentWordsTable, rows: wordsHere(result, view) }),
};
