import { counted, percent } from '@/words/numbers';
import { tooltip } from './hover';
import { panelY, percentLabels, stackPanels, viewHeight } from './panels';
import { layeredSpec, type Spec, where } from './spec';

/** How many of a group's learners are in a place along the axis. */
export interface ShareRow {
  readonly group: string;
  readonly place: string;
  readonly learners: number;
}

export interface SharePanels {
  /** The group's names from top to bottom, as panels are titled. */
  readonly groups: readonly string[];
  /** The places from left to right. */
  readonly places: readonly string[];
  readonly placeTitle: string;
}

const PANEL = 90;

/** For each group a panel of bars: the share of its learners by place. Gives the specification and its rows. */
export function sharePanels(
  rows: readonly ShareRow[],
  { groups, places, placeTitle }: SharePanels,
): { readonly spec: Spec; readonly values: readonly Readonly<Record<string, string | number>>[] } {
  const panels = stackPanels(groups.map(() => PANEL));
  const sizes = groups.map((group) =>
    rows.reduce((sum, row) => sum + (row.group === group ? row.learners : 0), 0),
  );
  const x = {
    field: 'place',
    type: 'ordinal',
    scale: { domain: places, paddingInner: 0.15, paddingOuter: 0.1 },
    axis: { title: placeTitle, labelAngle: 0, labelOverlap: 'greedy', labelSeparation: 6 },
  };
  const layers = groups.map((group, index) =>
    where(`datum.panel === ${index}`, {
      mark: { type: 'bar', aria: false },
      encoding: {
        x,
        y: panelY(panels[index], `share_${index}`, `${group} (${counted(sizes[index], 'learner')})`, {
          labelExpr: percentLabels,
        }),
        tooltip: tooltip([
          { field: 'place', title: placeTitle },
          { field: 'learners', title: 'Learners', count: true },
          { field: 'share_text', title: 'Share' },
        ]),
      },
    }),
  );
  const values = rows.map(({ group, place, learners }) => {
    const panel = groups.indexOf(group);
    const share = sizes[panel] > 0 ? (100 * learners) / sizes[panel] : 0;
    return { panel, place, learners, [`share_${panel}`]: share, share_text: percent(learners, sizes[panel]) };
  });
  return { spec: layeredSpec({ height: viewHeight(panels), layers, independent: ['y'] }), values };
}
