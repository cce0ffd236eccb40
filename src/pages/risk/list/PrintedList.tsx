import { daysWords } from '@/words/durations';
import { rateWords } from '@/words/numbers';
import { Level } from './Level';
import { Reasons } from './ListTable';
import classes from './list.module.css';
import type { ListRow } from './rows';

/** The list as it is printed: every row, learners as they are named on screen, in full. */
export function PrintedList({ rows }: { readonly rows: readonly ListRow[] }) {
  return (
    <table className={classes.printed}>
      <thead>
        <tr>
          <th scope="col">Learner</th>
          <th scope="col">Risk</th>
          <th scope="col">Why</th>
          <th scope="col">Engagement</th>
          <th scope="col">Last active</th>
          <th scope="col">Last step</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <td>
              <bdi>{row.name}</bdi>
            </td>
            <td>
              <Level {...row} />
            </td>
            <td>
              <Reasons {...row} />
            </td>
            <td>{rateWords(row.engagement)}</td>
            <td>{daysWords(row.quietDays)} before</td>
            <td>{row.lastStep ?? '—'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
