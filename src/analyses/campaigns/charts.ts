import type { Chart } from '@/analyses/definition';
import { count, counted, percent } from '@/words/numbers';
import { labelledBars } from '../chart-kit/bars';
import { layeredSpec } from '../chart-kit/spec';
import { campaignName } from './findings';
import type { CampaignsResult } from './tables';

const MOST_BARS = 15;

const layers = labelledBars({
  name: 'name',
  value: 'enrolments',
  title: 'Enrolments (with the share who became active, as exported)',
  label: 'label',
  labelWidth: 130,
  tooltip: [
    { field: 'name', title: 'Campaign' },
    { field: 'medium', title: 'Medium' },
    { field: 'domain', title: 'Domain' },
    { field: 'enrolments', title: 'Enrolments', count: true },
    { field: 'active', title: 'Active' },
  ],
});

/** The campaigns by their enrolments, each with the share of its learners who were active. */
export function campaignChart({ campaigns }: CampaignsResult): Chart | null {
  const rows = campaigns.filter(({ enrolments }) => enrolments > 0).slice(0, MOST_BARS);
  if (rows.length === 0) return null;
  const seen = new Map<string, number>();
  const values = rows.map((row, rank) => {
    const name = campaignName(row);
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    const active = percent(row.active_learners, row.enrolments);
    return {
      name: times > 1 ? `${name} (${times})` : name,
      rank,
      medium: row.utm_medium ?? '–',
      domain: row.domain ?? '–',
      enrolments: row.enrolments,
      label:
        row.active_share === null ? count(row.enrolments) : `${count(row.enrolments)} · ${active} active`,
      active:
        row.active_share === null ? count(row.active_learners) : `${count(row.active_learners)} (${active})`,
    };
  });
  const summary = `Bars of the enrolments of ${counted(rows.length, 'campaign')}, first ${values[0].name}: ${values[0].label}.`;
  return { spec: layeredSpec({ height: rows.length * 30, layers }), values, summary };
}
