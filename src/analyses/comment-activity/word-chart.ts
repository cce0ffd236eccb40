import type { CardView, Chart } from '@/analyses/definition';
import { count, counted, percent } from '@/words/numbers';
import { labelledBars } from '../chart-kit/bars';
import { layeredSpec } from '../chart-kit/spec';
import { labelOf } from '../chart-kit/step-axis';
import { marksSigns, marksWords, withMeanings } from '../chart-kit/step-marks';
import { stepName } from '../step-name';
import type { CommentActivityResult } from './tables';

const MOST_STEPS = 25;

const wordBars = (value: string, title: string) =>
  labelledBars({
    name: 'name',
    value,
    title,
    label: 'label',
    labelWidth: value === 'percent' ? 165 : 110,
    tooltip: [
      { field: 'step', title: 'Step' },
      { field: 'words', title: 'Words' },
    ],
  });

/** At each step the word that most learners use; the tooltip has the next ones. */
export function wordChart({ comment_words: rows }: CommentActivityResult, view: CardView): Chart | null {
  const firsts = rows.filter((row) => row.rank === 1);
  if (firsts.length === 0) return null;
  const least = firsts.map((row) => row.learners).toSorted((a, b) => b - a)[MOST_STEPS - 1] ?? 0;
  const shown = firsts.filter((row) => row.learners >= least).slice(0, MOST_STEPS);
  const values = shown.map((row, rank) => {
    const step = labelOf(row);
    const own = rows.filter((each) => labelOf(each) === step);
    return {
      name: `${step}${marksSigns(step, view.course)}: ${row.word}`,
      rank,
      step: `${stepName(step, view.course)}${marksWords(step, view.course)}`,
      learners: row.learners,
      label: counted(row.learners, 'learner'),
      words: own.map((each) => `${each.word} (${count(each.learners)})`).join(', '),
    };
  });
  const summary = `Bars of the learners who use the most shared word at each of ${counted(shown.length, 'step')}.`;
  const steps = shown.map(labelOf);
  const layers = wordBars('learners', withMeanings('Learners', steps, view.course));
  return { spec: layeredSpec({ height: shown.length * 26, layers }), values, summary };
}

/** The most distinctive word of each step by its share of those who comment there; the tooltip has the next ones. */
export function distinctChart(
  { comment_distinct_words: rows }: CommentActivityResult,
  view: CardView,
): Chart | null {
  const shown = rows
    .filter((row) => row.rank === 1)
    .toSorted((a, b) => b.score - a.score)
    .slice(0, MOST_STEPS);
  if (shown.length === 0) return null;
  const values = shown.map((row, rank) => {
    const step = labelOf(row);
    const own = rows.filter((each) => labelOf(each) === step);
    const elsewhere = percent(row.elsewhere, row.commenters_elsewhere);
    return {
      name: `${step}${marksSigns(step, view.course)}: ${row.word}`,
      rank,
      step: `${stepName(step, view.course)}${marksWords(step, view.course)}`,
      percent: (100 * row.learners) / row.commenters,
      label: `${percent(row.learners, row.commenters)}, elsewhere ${elsewhere}`,
      words: own.map((each) => `${each.word} (${count(each.learners)})`).join(', '),
    };
  });
  const steps = shown.map(labelOf);
  const title = withMeanings('Share of those who comment there', steps, view.course);
  const summary = `Bars of the share of commenters who use the most distinctive word at each of ${counted(shown.length, 'step')}.`;
  return {
    spec: layeredSpec({ height: shown.length * 26, layers: wordBars('percent', title) }),
    values,
    summary,
  };
}
