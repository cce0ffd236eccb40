import { underWords } from '@/analyses/withholding/cells';
import { withoutNoughts } from '@/analyses/withholding/wording';
import type { Figure } from '@/ui/FigureRow';
import { wholeShares } from '@/words/withheld';

/** Figures in which what is withheld, and so stands as nought, is named as such; as they are where the threshold is 0. */
export function withheldFigures(figures: readonly Figure[], threshold: number): readonly Figure[] {
  if (threshold === 0) return figures;
  return figures.map(({ value, note = false, ...figure }) => ({
    ...figure,
    value: value === '0' ? underWords(threshold) : wholeShares(value),
    note: note && wholeShares(withoutNoughts(note, threshold)),
  }));
}
