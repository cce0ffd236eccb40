import { headlineCards } from '@/analyses/headlines';
import type { DatasetId } from '@/formats';
import { sortCards } from '@/ui/card/lacking';
import type { ReportPage } from '@/ui/report/gather';
import { overview } from '../overview';
import { reportPages } from './report-pages';

/** The chosen cards by the titles of their pages; null where nothing has been chosen yet. */
export type ReportChoice = Readonly<Record<string, readonly string[]>>;

/** A page of the report as it is chosen from. */
export interface OfferedPage {
  readonly page: ReportPage;
  /** The cards that these files answer. */
  readonly offered: readonly string[];
  /** Those of them that are chosen, in the page’s order. */
  readonly chosen: readonly string[];
}

/** Those that are not on the overview itself. */
const headlines: ReadonlySet<string> = new Set(
  headlineCards.filter((name) => !overview.cards.includes(name)),
);

/** What can be chosen, and what is; the overview and its headlines’ cards where nothing has been chosen yet. */
export function offeredPages(
  choice: ReportChoice | null,
  datasets: readonly DatasetId[],
): readonly OfferedPage[] {
  return reportPages.map((page) => {
    const offered = sortCards(page.cards, datasets).answered;
    const wanted = choice?.[page.title] ?? [];
    const initial = page.title === overview.title ? offered : offered.filter((name) => headlines.has(name));
    return {
      page,
      offered,
      chosen: choice === null ? initial : offered.filter((name) => wanted.includes(name)),
    };
  });
}

/** The choice with other cards of one page. */
export function withCards(
  pages: readonly OfferedPage[],
  title: string,
  cards: readonly string[],
): ReportChoice {
  return Object.fromEntries(
    pages.map(({ page, chosen }) => [page.title, page.title === title ? cards : chosen]),
  );
}

/** The pages that are reported, with what they have to leave open where they are whole. */
export function chosenPages(pages: readonly OfferedPage[]): readonly ReportPage[] {
  return pages
    .filter(({ chosen }) => chosen.length > 0)
    .map(({ page, offered, chosen }) =>
      chosen.length === offered.length ? page : { ...page, cards: chosen },
    );
}
