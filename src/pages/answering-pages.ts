import { findCard } from '@/analyses/registry';
import type { DatasetId } from '@/formats';
import { sortCards } from '@/ui/card/lacking';
import type { CardPageContent } from './card-page';
import { cardPages } from './card-pages';

/** Whether a card rests on a file at all: some say only what is not known. */
function restsOnFiles(name: string): boolean {
  const found = findCard(name);
  return found !== null && [...found.analysis.needs, ...(found.card.needs ?? [])].length > 0;
}

/** The pages on which these files answer a question, in the order of the navigation. */
export function answeringPages(datasets: readonly DatasetId[]): readonly CardPageContent[] {
  return cardPages.filter(({ cards }) => sortCards(cards, datasets).answered.some(restsOnFiles));
}
