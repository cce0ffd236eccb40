import { findCard } from '@/analyses/registry';
import type { DatasetId } from '@/formats';

/** Questions that the files do not answer, with the files that would. */
export interface Lacking {
  readonly files: readonly DatasetId[];
  readonly questions: readonly string[];
}

export interface SortedCards {
  /** `analysis/card`: those that are answered, or would be but for a failure. */
  readonly answered: readonly string[];
  /** The others by the files that they lack, in the order of the first question of each. */
  readonly lacking: readonly Lacking[];
}

/** Which of a page's cards can be answered from these files, both in the page's order. */
export function sortCards(names: readonly string[], datasets: readonly DatasetId[]): SortedCards {
  const answered: string[] = [];
  const lacking = new Map<string, { files: readonly DatasetId[]; questions: string[] }>();
  for (const name of names) {
    const found = findCard(name);
    if (!found) continue;
    const needs = new Set([...found.analysis.needs, ...(found.card.needs ?? [])]);
    const files = [...needs].filter((dataset) => !datasets.includes(dataset)).toSorted();
    if (files.length === 0) {
      answered.push(name);
      continue;
    }
    const group = lacking.get(files.join()) ?? { files, questions: [] };
    group.questions.push(found.card.question);
    lacking.set(files.join(), group);
  }
  return { answered, lacking: [...lacking.values()] };
}
