import type { Analysis, Card } from '../definition';
import { campaignChart } from './charts';
import { campaignFindings } from './findings';
import { type CampaignsResult, campaignsTable } from './tables';

const fromWhere: Card<CampaignsResult> = {
  id: 'from-where',
  question: 'Which campaigns bring learners?',
  definition: [
    'Enrolments and active learners by campaign, as FutureLearn’s campaigns export gives them; rows without a source and a campaign are enrolments that came without one. Whom FutureLearn counts as active the export does not say; its enrolments may be some more or fewer than those of the enrolments file. The chart shows the 15 campaigns with most enrolments.',
    'The export names no learner: a choice of learners or dates has no bearing on it, and staff cannot be told apart.',
    'A campaign’s learners are clearly more or less active where the interval of the difference from all others (Newcombe, 95 % for all campaigns together) does not hold zero, and the most distant one decides whether the more or the less active are named; campaigns with fewer than 20 enrolments are not compared.',
    'The format of this file is taken from FutureLearn’s documentation and has not been checked against a real export.',
  ],
  findings: campaignFindings,
  chart: campaignChart,
  table: (result) => ({ schema: campaignsTable, rows: result.campaigns }),
};

/** The campaigns that brought learners. */
export const campaigns: Analysis<CampaignsResult> = {
  id: 'campaigns',
  needs: ['campaigns'],
  tables: { campaigns: campaignsTable },
  cards: [fromWhere],
};
