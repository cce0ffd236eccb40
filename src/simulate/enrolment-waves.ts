import { Purpose, Random } from './random';
import { avoidSaturday, drawHour, localMoment } from './rhythm';

const DAYS_BEFORE = 56;
const MAILING = -21;
const DAYS_AFTER_CLOSE = 14;

/** Relative number of enrolments by day: five waves, each with its share of all learners. */
function dayWeights(closingDay: number, random: Random): Float64Array {
  const days = DAYS_BEFORE + closingDay + DAYS_AFTER_CLOSE + 1;
  const total = new Float64Array(days);
  const add = (share: number, shape: (day: number) => number) => {
    const wave = Array.from(total, (_, i) => shape(i - DAYS_BEFORE) * Math.exp(0.15 * random.normal()));
    const sum = wave.reduce((a, b) => a + b, 0);
    for (const [i, weight] of wave.entries()) total[i]! += (share * weight) / sum;
  };
  add(0.2, (day) => (day < 0 ? 1 : 0));
  add(0.13, (day) => (day >= MAILING && day < 0 ? Math.exp((MAILING - day) / 2.5) : 0));
  add(0.36, (day) => Math.exp(-Math.abs(day) / (day < 0 ? 2 : 3.5)));
  add(0.298, (day) => (day > 0 && day <= closingDay ? Math.exp(-day / 26) : 0));
  add(0.012, (day) => (day > closingDay ? 1 : 0));
  return total;
}

/**
 * Draws moments of enrolment: registration opens eight weeks before the start, a mailing brings a bump,
 * the start brings most, a tail follows until the run closes, and a few come after the last activity.
 */
export function enrolmentWaves(seed: number, startDay: number, closingDay: number) {
  const cumulative = dayWeights(closingDay - startDay, new Random(seed, Purpose.plan, 1));
  for (let i = 1; i < cumulative.length; i++) cumulative[i]! += cumulative[i - 1]!;
  const total = cumulative[cumulative.length - 1]!;

  return (random: Random, hoursAhead: number): number => {
    const target = random.unit() * total;
    let low = 0;
    let high = cumulative.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (cumulative[middle]! <= target) low = middle + 1;
      else high = middle;
    }
    const day = avoidSaturday(startDay - DAYS_BEFORE + low, random);
    return localMoment(day, drawHour(random), hoursAhead);
  };
}
