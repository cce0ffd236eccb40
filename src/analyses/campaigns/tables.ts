import { column, tableSchema } from '../schema';

export type CampaignsRow = {
  readonly utm_source: string | null;
  readonly utm_campaign: string | null;
  readonly utm_medium: string | null;
  readonly domain: string | null;
  readonly enrolments: number;
  readonly active_learners: number;
  /** Null where nobody enrolled. */
  readonly active_share: number | null;
  readonly low: number | null;
  readonly high: number | null;
};

export type CampaignsResult = {
  readonly campaigns: readonly CampaignsRow[];
};

export const campaignsTable = tableSchema<CampaignsRow>(
  'campaigns',
  'campaign, most enrolments first',
  {
    utm_source: column(
      'label',
      'Source',
      'The source (utm_source); empty for enrolments without a campaign.',
    ),
    utm_campaign: column('label', 'Campaign', 'The campaign (utm_campaign).'),
    utm_medium: column('label', 'Medium', 'The medium (utm_medium).'),
    domain: column('label', 'Domain', 'The site from which the learners came.'),
    enrolments: column('count', 'Enrolments', 'Enrolments that came from the campaign.'),
    active_learners: column('count', 'Active', 'Learners of them who were active, as exported.'),
    active_share: column('rate', 'Share active', 'Active learners, as a share of the enrolments.'),
    low: column('rate', 'At least', 'Lower end of the share’s 95 % interval (Wilson).'),
    high: column('rate', 'At most', 'Upper end of the share’s 95 % interval (Wilson).'),
  },
  { active_share: 'enrolments?', low: 'enrolments?', high: 'enrolments?' },
  { sparse: true },
);
