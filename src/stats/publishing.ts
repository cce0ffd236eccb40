/**
 * A count as it is published where counts under a threshold are withheld: 0 where it is under it, else the nearest multiple of
 * it, of two as near the larger. So no published count is between 0 and the threshold, and the difference of two is 0 or at
 * least the threshold. After the rounding and suppression methodology of HESA, the UK's Higher Education Statistics Agency,
 * which rounds every count of people to a multiple of 5; here nobody at all is withheld too, so that a group with nobody
 * cannot be told from one with few. Under a threshold of 0 nothing is withheld.
 */
export function published(count: number, threshold: number): number {
  if (threshold === 0) return count;
  return count < threshold ? 0 : Math.round(count / threshold) * threshold;
}

/** The smallest 1, 2 or 5 times a power of ten that is no smaller. */
function niceStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  const times = [1, 2, 5, 10].find((each) => each * power >= least * (1 - 1e-9)) ?? 10;
  return times * power;
}

/** Without the noise of binary fractions. */
const clean = (value: number) => Number(value.toPrecision(12)) + 0;

const toStep = (value: number, step: number) => clean(Math.round(value / step) * step);

/**
 * A share of so many as it is published: what it is a share of and how many these are, both as published; negative ones as
 * their opposites. Never finer than the threshold's share of all.
 */
export function publishedShare(share: number, of: number, threshold: number): number {
  // Shares are quotients: what they count is whole but for the last binary digits.
  const part = Math.round(Math.abs(share) * of * 1e6) / 1e6;
  const rounded = Math.min(1, published(part, threshold) / published(of, threshold));
  return clean(Math.sign(share) * rounded);
}

/**
 * A share in per cent as it is written where small counts are withheld: whole, but with decimals where it is under 1 or over 99
 * and would be none or all.
 */
export function roundedPercent(value: number): number {
  // Without the noise of binary fractions, which would round a half down.
  const share = clean(value);
  const from = Math.abs(share);
  const apart = Math.min(from, Math.abs(100 - from));
  if (apart === 0 || apart >= 0.95) return Math.sign(share) * Math.round(from) + 0;
  return Number(share.toFixed(Math.max(1, Math.ceil(-Math.log10(apart)))));
}

/** How far from the truth a figure on a scale of 1 may be published, and of any other its share. */
export const FARTHEST = 0.05;

/**
 * A figure on a scale of ±1, such as a difference or a correlation, in steps of at least the threshold's share of those behind it,
 * as published; null where the steps are so coarse that it could be far from the truth.
 */
export function publishedOnScale(value: number, behind: number, threshold: number): number | null {
  const step = niceStep(threshold / published(behind, threshold));
  return step / 2 > FARTHEST ? null : toStep(value, step);
}

/**
 * Any other figure, such as a mean: to three significant digits, or coarser, in steps by which as many learners as the
 * threshold could move it; null where the steps are so coarse that it could be far from the truth. The step depends on the
 * power of ten below the value, so that larger values stay larger.
 * @param scale How long the scale is that it is on, such as that of shares; 0 where it is on none.
 */
export function publishedFigure(value: number, behind: number, threshold: number, scale = 0): number | null {
  if (value === 0) return 0;
  const power = 10 ** Math.floor(Math.log10(Math.abs(value)));
  const step = Math.max(power / 100, niceStep((power * threshold) / published(behind, threshold)));
  const said = toStep(value, step);
  // Whether it is left out follows from what would be said: it tells no more.
  return step / 2 > FARTHEST * Math.max(Math.abs(said), scale) * (1 + 1e-9) ? null : said;
}
