import { underWords } from '@/analyses/withholding/cells';
import { withoutNoughts } from '@/analyses/withholding/wording';
import type { Figure } from '@/ui/FigureRow';
import { inWholeShares } from '@/words/whole-shares';

/** Figures in which what is withheld, and so stands as nought, is named as such; as they are where the threshold is 0. */
export function withheldFigures(figuresOf: () => readonly Figure[], threshold: number): readonly Figure[] {
  if (threshold === 0) return figuresOf();
  return inWholeShares(figuresOf).map(({ value, note = false, ...figure }) => ({
    ...figure,
    value: value === '0' ? underWords(threshold) : value,
    note: note && withoutNoughts(note, threshold),
  }));
}
