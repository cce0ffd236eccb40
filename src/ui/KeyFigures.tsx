import { Skeleton } from '@mantine/core';
import { useEffect } from 'react';
import { groupSizes } from '@/analyses/groups/findings';
import { type GroupsRow, groupWords } from '@/analyses/groups/tables';
import { groupSources } from '@/course/group-sources';
import { type DatasetId, formatOf } from '@/formats';
import { useStore } from '@/store';
import { percent } from '@/words/numbers';
import { inSharesUnder } from '@/words/whole-shares';
import { sizeWords } from '@/words/withheld';
import { FigureRow } from './FigureRow';

interface KeyFiguresProps {
  /** The learner groups; null while they are computed. */
  readonly rows: readonly GroupsRow[] | null;
  readonly datasets: readonly DatasetId[];
  /** True while the rows are of an earlier selection. */
  readonly stale: boolean;
  readonly onDrawn: () => void;
}

/** The learner groups as a quiet row of numbers, with their shares of those enrolled. */
export function KeyFigures({ rows, datasets, stale, onDrawn }: KeyFiguresProps) {
  const withhold = useStore((store) => store.withhold);
  const reading = useStore(({ summary }) => summary.reading);
  useEffect(() => {
    if (rows) onDrawn();
  }, [rows, onDrawn]);
  if (!rows) return <Skeleton height={76} role="status" aria-label="Computing" />;
  const sizes = groupSizes({ groups: rows }, { datasets });
  if ([...sizes.values()].every((learners) => learners === null)) return null;
  const enrolled = sizes.get('enrolled') ?? null;
  return (
    <FigureRow
      stale={stale}
      figures={[...sizes].map(([group, learners]) => {
        const { dataset } = groupSources[group];
        const file = formatOf(dataset).label.toLowerCase();
        const why = reading?.includes(dataset) ? `the ${file} file is being read` : `no ${file} file`;
        const known = group !== 'enrolled' && enrolled !== null && !(withhold > 0 && learners === 0);
        const share = known && inSharesUnder(withhold, () => percent(learners ?? 0, enrolled));
        return {
          label: groupWords[group],
          value: learners === null ? '—' : sizeWords(learners, withhold),
          note: learners === null ? why : share,
        };
      })}
    />
  );
}
