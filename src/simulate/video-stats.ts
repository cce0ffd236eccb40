import { continents } from './countries';
import type { Course } from './course';
import { field, line } from './csv';
import { everyLearner } from './learner';
import { Lives } from './life';
import { Purpose, Random } from './random';

const devices = ['console', 'desktop', 'mobile', 'tv', 'tablet', 'unknown'] as const;
const watched = ['five', 'ten', 'twentyfive', 'fifty', 'seventyfive', 'ninetyfive', 'onehundred'] as const;
/** Percent of viewers lost up to each of these points, on average. */
const losses = [20, 2.5, 4, 6, 4.5, 2, 5];

/** Columns of the video statistics export. */
export const videoStatsHeader = [
  ...['step_position', 'title', 'video_duration', 'total_views', 'total_downloads'],
  ...['total_caption_views', 'total_transcript_views', 'viewed_hd'],
  ...watched.map((point) => `viewed_${point}_percent`),
  ...devices.map((device) => `${device}_device_percentage`),
  ...continents.map((continent) => `${continent}_views_percentage`),
].join(',');

/** One row per video step, consistent with the simulated visits. */
export function* videoStats(course: Course): Generator<string> {
  const visits = visitsByContinent(course);
  for (const [step, { type, label, title }] of course.steps.entries()) {
    if (type !== 'video') continue;
    const random = new Random(course.seed, Purpose.plan, 1000 + step);
    const byContinent = visits[step]!;
    const visitors = byContinent.reduce((a, b) => a + b, 0);
    const views = Math.round(visitors * random.between(0.78, 0.95));
    const share = (low: number, high: number) => Math.round(views * random.between(low, high));
    yield line(
      ...[label, field(title), 90 + random.below(330), views],
      ...[share(0.02, 0.08), share(0.01, 0.04), share(0.05, 0.2), share(0.02, 0.06)],
      ...watchCurve(random),
      ...deviceShares(random),
      ...byContinent.map((count) => percent(visitors === 0 ? 0 : count / visitors)),
    );
  }
}

function visitsByContinent(course: Course): number[][] {
  const counts = course.steps.map(() => continents.map(() => 0));
  const lives = new Lives(course);
  for (const learner of everyLearner(course)) {
    const { visits, steps } = lives.live(learner);
    const continent = continents.indexOf(learner.country.continent);
    for (let i = 0; i < visits; i++) counts[steps[i]!]![continent]!++;
  }
  return counts;
}

function watchCurve(random: Random): string[] {
  let left = 100;
  return losses.map((loss) => {
    left -= loss * random.between(0.6, 1.4);
    return left.toFixed(2);
  });
}

function deviceShares(random: Random): string[] {
  const mobile = random.between(0.2, 0.36);
  const tablet = random.between(0.04, 0.09);
  return [0, 1 - mobile - tablet, mobile, 0, tablet, 0].map(percent);
}

function percent(share: number): string {
  return (100 * share).toFixed(2);
}
