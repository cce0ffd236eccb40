import { numbers } from '@/course/run';
import { wilsonInterval } from '@/stats/wilson';
import type { Compute } from '../context';
import { textAt } from '../text-at';
import type { CampaignsResult } from './tables';

/** The campaigns of the file, most enrolments first. Rows without a number of enrolments or of active learners are left out. */
export const compute: Compute<CampaignsResult> = (context) => {
  const table = context.rows('campaigns');
  if (!table) return { campaigns: [] };
  const enrolled = numbers(table, 'enrolments');
  const active = numbers(table, 'active_learners');
  const rows = [...enrolled.keys()].filter(
    (row) => !Number.isNaN(enrolled[row]) && !Number.isNaN(active[row]),
  );
  const campaigns = rows.map((row) => {
    const [enrolments, active_learners] = [enrolled[row], active[row]];
    const known = enrolments > 0 && active_learners <= enrolments;
    const { low, high } = wilsonInterval(active_learners, enrolments);
    const text = (column: string) => textAt(table, column, row) || null;
    return {
      utm_source: text('utm_source'),
      utm_campaign: text('utm_campaign'),
      utm_medium: text('utm_medium'),
      domain: text('domain'),
      enrolments,
      active_learners,
      active_share: known ? active_learners / enrolments : null,
      low: known ? low : null,
      high: known ? high : null,
    };
  });
  return { campaigns: campaigns.toSorted((a, b) => b.enrolments - a.enrolments) };
};
