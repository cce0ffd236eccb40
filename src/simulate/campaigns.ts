import type { Course } from './course';
import { line } from './csv';
import { everyLearner } from './learner';
import { Lives } from './life';
import { Purpose, Random, weighted } from './random';

/** Columns of the campaigns export. */
export const campaignsHeader = 'utm_source,utm_campaign,utm_medium,domain,enrolments,active_learners';

const sources = [
  ['', '', '', 'www.example.org', 52],
  ['newsletter', 'winter_courses', 'email', 'mail.example.org', 18],
  ['partner_site', 'weather_week', 'referral', 'partner.example.org', 11],
  ['social', 'cloud_of_the_day', 'social', 'social.example.org', 9],
  ['search', 'weather_maps', 'cpc', 'search.example.org', 7],
  ['poster', 'library_poster', 'offline', '', 3],
] as const;
const drawSource = weighted(sources.map((source, i) => [i, source[4]] as const));

/** One row per source of enrolments: how many came from it and how many of them visited a step. */
export function* campaigns(course: Course): Generator<string> {
  const enrolled = sources.map(() => 0);
  const active = sources.map(() => 0);
  const lives = new Lives(course);
  for (const learner of everyLearner(course)) {
    const source = drawSource(new Random(course.seed, Purpose.campaign, learner.index));
    enrolled[source]!++;
    if (lives.live(learner).visits > 0) active[source]!++;
  }
  for (const [i, [source, campaign, medium, domain]] of sources.entries()) {
    yield line(source, campaign, medium, domain, enrolled[i]!, active[i]!);
  }
}
