import type { CardView, Finding } from '@/analyses/definition';
import { counted, percent } from '@/words/numbers';
import { finding } from '../sentence';
import type { SessionGroup } from '../session-summary/tables';
import { type MeasureText, measures } from './measures';
import type { SessionDistributionsResult, SessionQuartilesRow } from './tables';

/** As a relative clause says it. */
const did: Readonly<Record<SessionGroup, string>> = {
  visited_step: 'visited a step',
  fully_participating: 'fully participated',
  unenrolled: 'visited a step and unenrolled',
};

/** Fewer learners have no quartiles worth telling. */
const FEWEST_FOR_QUARTILES = 8;

/** The measure that the card shows. */
export function chosenMeasure(view: CardView): MeasureText {
  return measures.find(({ id }) => id === view.choices.measure) ?? measures[0];
}

/** The typical value and the middle half of each group, and how many had a single session. */
export function distributionFindings(result: SessionDistributionsResult, view: CardView): readonly Finding[] {
  const measure = chosenMeasure(view);
  const rows = result.session_quartiles.filter((row) => row.measure === measure.id);
  return [...rows.map((row) => typical(row, measure)), ...(measure.id === 'sessions' ? once(result) : [])];
}

function typical({ group, learners, ...row }: SessionQuartilesRow, measure: MeasureText): Finding {
  const { median, lower_quartile, upper_quartile } = row;
  const half =
    learners < FEWEST_FOR_QUARTILES
      ? ''
      : lower_quartile === upper_quartile
        ? ' At least half of them have exactly that.'
        : ` The middle half of them lies between ${rangeWords(measure, lower_quartile, upper_quartile)}.`;
  const value = `${measure.words(median)}${measure.what}`;
  const text =
    learners === 1
      ? `The 1 learner who ${did[group]} has ${value}.`
      : `At the median, the ${counted(learners, 'learner')} who ${did[group]} have ${value}.${half}`;
  const values = { group, measure: measure.id, learners, median, lower_quartile, upper_quartile };
  return finding(`typical-${group}`, text, values, learners);
}

/** Two values, the first without its unit where it is that of the second. */
function rangeWords({ words }: MeasureText, low: number, high: number): string {
  const unitOf = (text: string) => text.replace(/^\S+ /, '').replace(/s$/, '');
  const [from, to] = [words(low), words(high)];
  return `${unitOf(from) === unitOf(to) ? from.split(' ')[0] : from} and ${to}`;
}

function once({ session_distribution }: SessionDistributionsResult): Finding[] {
  const rows = session_distribution.filter(
    ({ group, measure }) => group === 'visited_step' && measure === 'sessions',
  );
  const all = rows.reduce((sum, { learners }) => sum + learners, 0);
  const single = rows.find(({ bin_from }) => bin_from === 1)?.learners ?? 0;
  if (single === 0 || all === 1) return [];
  const text = `${counted(single, 'learner')} (${percent(single, all)}) of those who visited a step had one session and no more.`;
  return [finding('one-session', text, { learners: single, all }, all)];
}
