import { sharesAreWhole, wholeShare } from './whole-shares';

const whole = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 });
const oneDecimal = new Intl.NumberFormat('en-GB', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** A written number with a true minus sign, `−0.5` for `-0.5`, and none before what is written as zero. */
export function trueMinus(text: string): string {
  return text.replace(/^-(?=0(?:\.0+)?$)/, '').replace(/^-/, '−');
}

/** `3,172` */
export function count(value: number): string {
  return trueMinus(whole.format(value));
}

/** `3,172 learners`, `1 learner`; the plural is given where it is not the singular and an s. */
export function counted(value: number, singular: string, plural = `${singular}s`): string {
  return `${count(value)} ${value === 1 ? singular : plural}`;
}

/** `N = 343` with spaces that do not break. */
export function sampleSize(value: number): string {
  return `N\u00a0=\u00a0${count(value)}`;
}

/** The number of per cent of a share, `1.0`; whole where small counts are withheld. */
export function percentFigure(value: number): string {
  return sharesAreWhole() ? trueMinus(wholeShare(value)) : decimal(value);
}

/** A share of a whole, `1.0 %` with a space that does not break; an em dash where the whole is empty. */
export function percent(part: number, total: number): string {
  return total > 0 ? `${percentFigure((100 * part) / total)}\u00a0%` : '—';
}

/** A share from 0 to 1 in per cent: `1.0 %` for 0.01. */
export function rateWords(rate: number): string {
  return percent(rate, 1);
}

/** A difference of two shares in percentage points, with its sign: `+18.1` for 0.181; whole where small counts are withheld. */
export function pointsWords(difference: number): string {
  const text = percentFigure(100 * difference);
  return difference > 0 && Number(text) !== 0 ? `+${text}` : text;
}

/** From this probability on a model's is written `over 99.9 %`. */
export const SUREST = 0.9995;

/** A model's probability in per cent, which is never certain: `over 99.9 %` and `under 0.1 %` at the ends. */
export function probabilityWords(probability: number): string {
  if (probability >= SUREST) return 'over 99.9\u00a0%';
  return probability < 0.0005 ? 'under 0.1\u00a0%' : rateWords(probability);
}

/** `12.3`; an em dash where it is not known. */
export function decimal(value: number | null): string {
  return value === null ? '—' : trueMinus(oneDecimal.format(value));
}
