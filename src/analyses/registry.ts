import type { Analysis, Card } from './definition';

const modules = import.meta.glob<Readonly<Record<string, Analysis>>>('./*/index.ts', { eager: true });

/** Every analysis: what the folders' `index.ts` export, by their names. */
export const analyses: readonly Analysis[] = Object.values(modules).flatMap((module) =>
  Object.values(module),
);

/** The card with this path, `analysis/card`, and the analysis it belongs to; null where there is none. */
export function findCard(path: string): { readonly analysis: Analysis; readonly card: Card } | null {
  const [analysisId, cardId] = path.split('/');
  const analysis = analyses.find(({ id }) => id === analysisId);
  const card = analysis?.cards.find(({ id }) => id === cardId);
  return analysis && card ? { analysis, card } : null;
}
