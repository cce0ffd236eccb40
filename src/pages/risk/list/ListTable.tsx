import { UnstyledButton } from '@mantine/core';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import { Link } from 'wouter';
import { LearnerId } from '@/pages/learners/LearnerId';
import { useLearnerAddress } from '@/pages/learners/use-learner-address';
import { daysWords } from '@/words/durations';
import { rateWords } from '@/words/numbers';
import { Level } from './Level';
import classes from './list.module.css';
import type { ListOrder, ListRow, SortKey } from './rows';
import { Trend } from './Trend';

interface Heading {
  readonly label: string;
  readonly by?: SortKey;
  /** Whether the first press puts the highest first. */
  readonly falling?: true;
  readonly title: string;
}

const headings: readonly Heading[] = [
  {
    label: 'Learner',
    by: 'name',
    title: 'The learner’s pseudonym, or the id where ids are shown; it opens the learner’s page.',
  },
  {
    label: 'Risk',
    by: 'rank',
    title: 'The model’s probability that the outcome comes about, and its level.',
  },
  {
    label: 'Why',
    title:
      'What raises the risk most; typical is the median of those learners trained on for whom the outcome did not come about.',
  },
  {
    label: 'Engagement',
    by: 'engagement',
    title: 'A score from 0 to 100 %: regularity, completion, scores, comments, time and recency.',
  },
  {
    label: 'Last active',
    by: 'quietDays',
    title: 'How long before the end of the day by which the list is made.',
  },
  { label: 'Last step', by: 'lastStep', title: 'The step that was first visited last.' },
  {
    label: 'Trend',
    by: 'change',
    falling: true,
    title:
      'The risk at the end of each week by the model of that week, from 0 to 100 %, and how it moved in the last.',
  },
];

const ESTIMATED_ROW = 84;
const OVERSCAN = 8;

interface ListTableProps {
  readonly rows: readonly ListRow[];
  readonly order: ListOrder;
  readonly onOrder: (order: ListOrder) => void;
  /** How many can be contacted: those of the highest risk are marked. */
  readonly contacts: number;
}

/** The learners as a table of which only what is in sight is drawn. */
export function ListTable({ rows, order, onOrder, contacts }: ListTableProps) {
  const frame = useRef<HTMLElement>(null);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => frame.current,
    estimateSize: () => ESTIMATED_ROW,
    getItemKey: (place) => rows[place].id,
    overscan: OVERSCAN,
  });
  const sortBy = ({ by, falling }: Heading) => {
    if (!by) return;
    onOrder(by === order.by ? { by, descending: !order.descending } : { by, descending: falling ?? false });
  };
  return (
    <section ref={frame} className={classes.scroll} aria-label="Table: learners at risk">
      <table className={classes.table} aria-rowcount={rows.length + 1}>
        <thead>
          <tr aria-rowindex={1}>
            {headings.map((heading) => (
              <th key={heading.label} scope="col" title={heading.title} aria-sort={sortOf(heading, order)}>
                {heading.by ? (
                  <UnstyledButton className={classes.sort} onClick={() => sortBy(heading)}>
                    {heading.label}
                    <span aria-hidden> {arrow(heading, order)}</span>
                  </UnstyledButton>
                ) : (
                  heading.label
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map(({ index, key, start }) => (
            <tr
              key={key}
              ref={virtual.measureElement}
              data-index={index}
              data-contact={rows[index].rank <= contacts || undefined}
              aria-rowindex={index + 2}
              style={{ transform: `translateY(${start}px)` }}
            >
              <Cells row={rows[index]} />
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function sortOf({ by }: Heading, order: ListOrder): 'ascending' | 'descending' | undefined {
  if (by === undefined || by !== order.by) return undefined;
  // The first rank is the highest risk.
  return order.descending !== (by === 'rank') ? 'descending' : 'ascending';
}

function arrow(heading: Heading, order: ListOrder): string {
  const sorted = sortOf(heading, order);
  return sorted === 'descending' ? '↓' : sorted ? '↑' : '';
}

function Cells({ row }: { readonly row: ListRow }) {
  const address = useLearnerAddress();
  return (
    <>
      <td>
        <Link href={address([row.id])}>
          <LearnerId id={row.id} />
        </Link>
        <small className={classes.rank}>no. {row.rank}</small>
      </td>
      <td>
        <Level {...row} />
      </td>
      <td>
        <Reasons reasons={row.reasons} />
      </td>
      <td data-label="Engagement">{rateWords(row.engagement)}</td>
      <td data-label="Last active">{daysWords(row.quietDays)} before</td>
      <td data-label="Last step">{row.lastStep ?? '—'}</td>
      <td data-label="Trend">
        <Trend {...row} />
      </td>
    </>
  );
}

/** Why, in words. */
export function Reasons({ reasons }: Pick<ListRow, 'reasons'>) {
  if (reasons.length === 0) return <span className={classes.quiet}>nothing stands out</span>;
  return (
    <ul className={classes.reasons}>
      {reasons.map((reason) => (
        <li key={reason}>{reason}</li>
      ))}
    </ul>
  );
}
