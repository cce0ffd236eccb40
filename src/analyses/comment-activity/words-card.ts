import type { Card, CardView, Finding } from '@/analyses/definition';
import { inWords } from '@/words/list';
import { count, counted } from '@/words/numbers';
import { labelOf } from '../chart-kit/step-axis';
import { finding, LEARNERS, THIN } from '../sentence';
import { type CommentActivityResult, commentDistinctWordsTable, commentWordsTable } from './tables';
import { distinctChart, wordChart } from './word-chart';

const MOST_NAMED = 3;

const isShared = ({ choices }: Pick<CardView, 'choices'>) => choices.words === 'shared';

/** The words that are most distinctive of a step, or that most learners share at one. */
function wordFindings(result: CommentActivityResult, view: CardView): readonly Finding[] {
  return isShared(view) ? sharedFindings(result) : distinctFindings(result);
}

function distinctFindings({ comment_distinct_words, comment_words }: CommentActivityResult): Finding[] {
  if (comment_words.length === 0) return [];
  const top = comment_distinct_words
    .filter(({ rank }) => rank === 1)
    .toSorted((a, b) => Number(b.commenters >= THIN) - Number(a.commenters >= THIN) || b.score - a.score)
    .filter(({ commenters }, _, [first]) => commenters >= THIN || first.commenters < THIN)
    .slice(0, MOST_NAMED);
  if (top.length === 0) {
    const text = 'No word is clearly used by more learners at one step than at the others.';
    return [{ key: 'no-distinct-word', text, values: { words: comment_words.length } }];
  }
  const names = top.map(
    (row) =>
      `“${row.word}” at step ${labelOf(row)} (${count(row.learners)} of ${counted(row.commenters, 'learner')} who comment there; at the other steps ${count(row.elsewhere)} of ${count(row.commenters_elsewhere)})`,
  );
  const text = `Most distinctive of a step ${names.length === 1 ? 'is' : 'are'} ${inWords(names)}. At the other steps a learner counts once at each.`;
  const values = { word: top[0].word, learners: top[0].learners, elsewhere: top[0].elsewhere };
  return [finding('distinct-words', text, values, top[0].commenters)];
}

function sharedFindings({ comment_words: rows }: CommentActivityResult): Finding[] {
  const top = rows.filter((row) => row.rank === 1).toSorted((a, b) => b.learners - a.learners);
  if (top.length === 0) return [];
  const names = top.map(
    (row) => `“${row.word}” at step ${labelOf(row)} (${counted(row.learners, 'learner')})`,
  );
  const text = `The ${names.length === 1 ? 'word that most learners share is' : 'words that most learners share are'} ${inWords(names.slice(0, 3))}.`;
  return [finding('shared-words', text, { word: top[0].word, learners: top[0].learners }, top[0].learners)];
}

export const wordsCard: Card<CommentActivityResult> = {
  id: 'words',
  opens: { kind: 'step', field: 'name' },
  question: 'Which words do learners share?',
  definition: [
    'Learners who use a word at a step, each counted once a word and step. A word is distinctive of a step where a clearly larger share of those who comment there use it than of those who comment at the other steps, each counted once a step: by the log-odds ratio with an informative prior (Monroe, Colaresi and Quinn, 2008) that has the word’s share at all steps and weighs as much as the commenters of an average step, over its standard error, beyond the normal 95 % limit for all words and steps compared together. The chart shows the most distinctive word of each step.',
    'Most shared are, for each step, the words that most learners use, whatever they use elsewhere. The finding about distinctive words names those of steps at which at least 20 learners comment, where there are any.',
    'The table has at most ten words a step, the chart at most 25 steps. Words of fewer than three learners at a step are never named. Words are runs of letters in lower case; mark-up, links, words of one or two letters and common English words are left out, forms of a word count apart.',
    LEARNERS,
  ],
  choices: [
    {
      id: 'words',
      label: 'Words',
      options: [
        { value: 'distinct', label: 'Distinctive of a step' },
        { value: 'shared', label: 'Most shared' },
      ],
      initial: 'distinct',
    },
  ],
  findings: wordFindings,
  chart: (result, view) => (isShared(view) ? wordChart(result, view) : distinctChart(result, view)),
  table: (result, view) =>
    isShared(view)
      ? { schema: commentWordsTable, rows: result.comment_words }
      : { schema: commentDistinctWordsTable, rows: result.comment_distinct_words },
};
