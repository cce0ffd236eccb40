import type { CardView, Finding } from '@/analyses/definition';
import { inWords } from '@/words/list';
import { count, counted, decimal, percent } from '@/words/numbers';
import { labelOf } from '../chart-kit/step-axis';
import { isPartial, notToldFrom } from '../in-these-days';
import { finding, THIN, whileUnderWay } from '../sentence';
import { stepName } from '../step-name';
import type { FinishersRow, FinishingActivity, FinishingResult, FinishingRow } from './tables';

/** A row whose sides are large enough to compare. */
type ComparedRow = FinishingRow & Readonly<Record<'difference' | 'low' | 'high', number>>;

interface ActivityPhrases {
  readonly doing: (step: string) => string;
  /** As it goes on after “of the 300 who”. */
  readonly did: string;
}

const phrases: Readonly<Record<FinishingActivity, ActivityPhrases>> = {
  completed: { doing: (step) => `completing step ${step}`, did: 'completed it' },
  watched: { doing: (step) => `completing the video step ${step}`, did: 'completed it' },
  answered: { doing: (step) => `answering the quiz of step ${step}`, did: 'answered it' },
  commented: { doing: (step) => `commenting on step ${step}`, did: 'commented' },
};

/** Activities of which the strongest has a sentence of its own, and how that begins. */
const kinds: readonly (readonly [opening: string, of: readonly FinishingActivity[]])[] = [
  ['that goes most with', ['completed', 'watched']],
  ['of the quizzes, that goes most with', ['answered']],
  ['of the comments, that goes most with', ['commented']],
];

/**
 * How many complete half of the steps; what goes most with that in the first week, of steps, quizzes and comments each, and in
 * the whole course; and how much of all does.
 */
export function finishingFindings(
  { finishing, finishers: [run] }: FinishingResult,
  view: CardView,
): readonly Finding[] {
  if (!run) return [];
  if (isPartial(view))
    return [notToldFrom(view, 'Who completes half of the steps, and what goes with that,', run.learners)];
  const compared = finishing.filter((row): row is ComparedRow => row.difference !== null);
  const week = Math.min(...finishing.map(({ week_number }) => week_number));
  const found = [
    finish(run),
    ...inFirstWeek(compared, week, view),
    ...inCourse(compared, week, view),
    tally(compared),
  ];
  return whileUnderWay(found, view);
}

const points = (share: number) => decimal(100 * share);

/** The row that goes most with it, by the near end of its interval; undefined where none does beyond chance. */
function strongest(rows: readonly ComparedRow[]): ComparedRow | undefined {
  return rows.filter(({ clear, low }) => clear && low > 0).toSorted((a, b) => b.low - a.low)[0];
}

/** Early, while most learners have the course before them, so that it says more than that they have come far. */
function inFirstWeek(rows: readonly ComparedRow[], week: number, view: CardView): Finding[] {
  return kinds.flatMap(([opening, of]) => {
    const row = strongest(rows.filter((each) => each.week_number === week && of.includes(each.activity)));
    return row ? [goesWith(row, `In week ${week}, ${opening}`, view)] : [];
  });
}

function inCourse(rows: readonly ComparedRow[], week: number, view: CardView): Finding[] {
  const row = strongest(rows);
  if (!row || row.week_number === week) return [];
  const { text, key, ...rest } = goesWith(row, 'In the whole course, that goes most with', view);
  const hint = 'Whoever comes far has usually completed much of the course, so later steps tell less.';
  return [{ ...rest, key: `course-${key}`, text: `${text} ${hint}` }];
}

function goesWith(row: ComparedRow, opening: string, view: CardView): Finding {
  const { activity, did, did_finished, did_not, did_not_finished, difference, low, high } = row;
  const step = labelOf(row);
  const words = phrases[activity];
  const text = `${opening} ${words.doing(stepName(step, view.course))}: ${percent(did_finished, did)} of the ${count(did)} who ${words.did}, against ${percent(did_not_finished, did_not)} of the ${count(did_not)} who came as far and did not. That is ${points(difference)} percentage points more (interval ${points(low)} to ${points(high)}).`;
  const values = { step, activity, did, did_not, difference, low, high };
  return finding(`goes-with-${activity}`, text, values, Math.min(did, did_not));
}

function tally(rows: readonly ComparedRow[]): Finding {
  const compared = rows.length;
  if (compared === 0) {
    const text = `Nothing can be compared: no step has ${THIN} learners who did something there and ${THIN} who came as far and did not.`;
    return { key: 'too-few', text, values: { compared }, caution: true };
  }
  const more = rows.filter(({ clear, low }) => clear && low > 0).length;
  const less = rows.filter(({ clear, high }) => clear && high < 0).length;
  const rest = compared - more - less;
  const go = (many: number, words: string) =>
    `${many === 0 ? 'none' : count(many)} ${many < 2 ? 'goes' : 'go'} ${words}`;
  const parts = [
    go(more, 'with completing half of the steps beyond chance'),
    ...(less > 0 ? [go(less, 'with not doing so')] : []),
    ...(rest > 0 ? [`${count(rest)} may be chance`] : []),
  ];
  const text = `Of ${counted(compared, 'activity', 'activities')} compared, ${inWords(parts)}.`;
  return { key: 'beyond-chance', text, values: { compared, more, less } };
}

function finish({ learners, finished, steps }: FinishersRow): Finding {
  const all = `the ${counted(learners, 'learner')} who visited a step`;
  const who =
    finished === 0 ? `None of ${all}` : `${count(finished)} of ${all} (${percent(finished, learners)})`;
  const text = `${who} ${finished < 2 ? 'completes' : 'complete'} at least half of the ${count(steps)} steps. What goes with that need not cause it: learners who mean to get so far do more of everything.`;
  return finding('finish', text, { finished, learners, steps }, learners);
}
