import type { Finding } from '@/analyses/definition';
import { count, counted, percent } from '@/words/numbers';
import { mostUnlike } from '../most-unlike';
import { finding, THIN } from '../sentence';
import type { CampaignsResult, CampaignsRow } from './tables';

/** What a campaign is called: its source and campaign, else where the learners came from. */
export function campaignName({ utm_source, utm_campaign, domain }: CampaignsRow): string {
  const names = [utm_source, utm_campaign].filter((name) => name !== null);
  return names.length > 0 ? names.join(' / ') : domain ? `No campaign (${domain})` : 'No campaign';
}

const named = (row: CampaignsRow) => row.utm_source !== null || row.utm_campaign !== null;

/** How many enrolments came from a campaign, from which most, and whose learners are clearly more or less active. */
export function campaignFindings({ campaigns }: CampaignsResult): readonly Finding[] {
  const total = campaigns.reduce((sum, { enrolments }) => sum + enrolments, 0);
  if (total === 0) return [];
  const own = campaigns.filter(named);
  const from = own.reduce((sum, { enrolments }) => sum + enrolments, 0);
  const [top, next] = own;
  const most =
    top && next && top.enrolments > next.enrolments
      ? `; “${campaignName(top)}” brought the most (${count(top.enrolments)}, ${percent(top.enrolments, total)})`
      : '';
  const share = from === 0 ? 'none' : `${count(from)} (${percent(from, total)})`;
  const text = `Of ${counted(total, 'enrolment')} in the file, ${share} came from a campaign${most}.`;
  const values = { enrolments: total, from_campaigns: from, top: top ? campaignName(top) : null };
  return [finding('campaigns', text, values, total), ...unlike(campaigns)];
}

/** The campaigns whose learners are clearly more, or less, often active than those of all others. */
function unlike(rows: readonly CampaignsRow[]): Finding[] {
  const known = rows.filter(({ active_share }) => active_share !== null);
  const shareOf = (row: CampaignsRow) => ({ share: row.active_share ?? 0, trials: row.enrolments });
  return mostUnlike(known, shareOf, THIN).map(({ item: row, others, more }) => {
    const who = named(row)
      ? `from “${campaignName(row)}”`
      : `without a campaign${row.domain ? ` (${row.domain})` : ''}`;
    const text = `Those who came ${who} are clearly ${more ? 'more' : 'less'} often active than the others: ${percent(row.active_learners, row.enrolments)} of ${count(row.enrolments)} against ${percent(others.share, 1)} of ${count(others.trials)}.`;
    const values = { campaign: campaignName(row), active: row.active_learners, enrolments: row.enrolments };
    return { key: `active-${more ? 'more' : 'less'}`, text, values };
  });
}
