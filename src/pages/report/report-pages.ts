import type { ReportPage } from '@/ui/report/gather';
import { cardPages } from '../card-pages';
import { overview } from '../overview';

/** The pages that a report can be made of, in its order: all that are about no single learner. */
export const reportPages: readonly ReportPage[] = cardPages.map((page) =>
  page === overview ? { ...page, lead: 'The course at a glance.' } : page,
);
