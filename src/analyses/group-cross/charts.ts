import type { CardView, Chart } from '@/analyses/definition';
import { count, counted, percent } from '@/words/numbers';
import { type MatrixCell, matrixLayers } from '../chart-kit/matrix';
import { layeredSpec } from '../chart-kit/spec';
import { groupOrder, groupWords } from '../groups/tables';
import { knownRows } from './findings';
import type { GroupCrossResult } from './tables';

const ROW = 34;

/** Whole per cent; what is not quite nobody or everybody does not look like it. */
function rounded(part: number, total: number): string {
  const share = (100 * part) / total;
  if (part > 0 && share < 0.5) return '<1';
  if (part < total && share >= 99.5) return '>99';
  return Math.round(share).toString();
}

/** Groups by groups: the share of the row's learners who are in the column's group, or are not. */
export function crossChart(result: GroupCrossResult, view: CardView): Chart | null {
  const rows = knownRows(result, view).filter(({ group_learners }) => group_learners > 0);
  const groups = groupOrder.filter((each) => rows.some(({ group }) => group === each));
  if (groups.length < 2) return null;
  const not = view.choices.cross === 'not';
  const shown = rows.filter(({ group, other }) => groups.includes(group) && groups.includes(other));
  const cells = shown.map((row): MatrixCell & Record<string, string | number | null> => {
    const part = not ? row.not_other : row.both;
    return {
      row: groupWords[row.group],
      column: groupWords[row.other],
      value: (100 * part) / row.group_learners,
      label: rounded(part, row.group_learners),
      other_text: `${groupWords[row.other]}${not ? ': no' : ''}`,
      part_text: `${count(part)} of ${count(row.group_learners)}`,
      share: percent(part, row.group_learners),
    };
  });
  const names = groups.map((group) => groupWords[group]);
  const diagonal = names.map((name) => ({ row: name, column: name, value: null, label: '' }));
  const title = `% of the row’s learners who are ${not ? 'not ' : ''}also in`;
  const spec = layeredSpec({
    height: names.length * ROW,
    layers: matrixLayers({
      rows: names,
      columns: names,
      title,
      most: 100,
      angle: -45,
      tooltip: [
        { field: 'row', title: 'Group' },
        { field: 'other_text', title: 'Other group' },
        { field: 'part_text', title: 'Learners' },
        { field: 'share', title: 'Share' },
      ],
    }),
  });
  const summary = `Matrix of ${counted(names.length, 'learner group')} by themselves: for each row’s group, the share of its learners who are ${not ? 'not ' : ''}in each column’s group.`;
  return { spec, values: [...cells, ...diagonal], summary };
}
