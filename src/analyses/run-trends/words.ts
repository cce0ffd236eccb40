import { count, percentFigure, rateWords } from '@/words/numbers';
import type { RunFigure, Trend } from './figures';

/** A figure as it stands beside its dot: `1,500`, `12.1 %`, `0.84`. */
export function figureText(kind: Trend['kind'], { value }: RunFigure): string {
  if (kind === 'number') return count(value);
  return kind === 'share' ? rateWords(value) : value.toFixed(2);
}

/** The same with what it is of, and its interval: `12.1 % of 1,500 (95 % interval 9.8 to 14.9)`. */
export function figureWords(kind: Trend['kind'], figure: RunFigure): string {
  const { of, interval } = figure;
  const text = figureText(kind, figure);
  if (of === null) return text;
  const range = interval
    ? ` (95\u00a0% interval ${percentFigure(100 * interval.low)} to ${percentFigure(100 * interval.high)})`
    : '';
  return `${text} of ${count(of)}${range}`;
}
