import { inWords } from '@/words/list';
import { count, rateWords } from '@/words/numbers';
import { whileAnyUnderWay } from '../comparison-kit/findings';
import type { Finding } from '../definition';
import { finding } from '../sentence';
import { directionOf, type Sides, type Trend, trendsOf } from './figures';

/** The fewest and the most learners of a run. */
function extremes(sides: Sides, { deed, figures }: Trend): Finding {
  const values = figures.map(({ value }) => value);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const at = (value: number) => sides[values.indexOf(value)].label;
  const text =
    least === most
      ? `In each run ${count(most)} learners ${deed}.`
      : `Between ${count(least)} learners (${at(least)}) and ${count(most)} (${at(most)}) ${deed}.`;
  return finding('sizes', text, { least, most }, least);
}

function trendSentence(sides: Sides, trend: Trend, verb: 'rises' | 'falls'): Finding {
  const [first, last] = [trend.figures[0], trend.figures[trend.figures.length - 1]];
  const words = ({ value, of }: Trend['figures'][number]) => `${rateWords(value)} of ${count(of ?? 0)}`;
  const text = `The share who ${trend.deed} ${verb} over the runs: ${words(first)} in ${sides[0].label}, ${words(last)} in ${sides[sides.length - 1].label}.`;
  const values = { first: first.value, last: last.value };
  return finding(`${verb}-${trend.key}`, text, values, Math.min(first.of ?? 0, last.of ?? 0));
}

/** How many learners the runs have, and which shares rise or fall over them; a trend is said only where intervals lie apart. */
export function trendFindings(sides: Sides): readonly Finding[] {
  const trends = trendsOf(sides);
  const [number] = trends;
  if (!number) return [];
  const shares = trends
    .filter(({ kind }) => kind === 'share')
    .map((trend) => ({ trend, direction: directionOf(trend) }));
  const clear = shares.flatMap(({ trend, direction }) =>
    direction === 'rises' || direction === 'falls' ? [trendSentence(sides, trend, direction)] : [],
  );
  const varied = shares.filter(({ direction }) => direction === 'varies').map(({ trend }) => trend.deed);
  const none = { key: 'no-trend', text: 'No share rises or falls over the runs beyond chance.', values: {} };
  const apart = {
    key: 'varies',
    text: `Between single runs the shares who ${inWords(varied)} differ beyond chance, without rising or falling throughout.`,
    values: { shares: varied.length },
  };
  return whileAnyUnderWay(
    [extremes(sides, number), ...(clear.length > 0 ? clear : [none]), ...(varied.length > 0 ? [apart] : [])],
    sides,
  );
}
