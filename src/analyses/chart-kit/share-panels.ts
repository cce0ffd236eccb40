import type { CardView } from '@/analyses/definition';
import { counted, percent } from '@/words/numbers';
import { wholeOf } from '../withholding/wholes';
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
  /** The place of those who did none of it: it has no bar, which would dwarf the others, but stands in the title. */
  readonly none: string;
}

const PANEL = 90;
/** Axes end at a multiple of this, in per cent. */
const STEP = 5;

/**
 * For each group a panel of bars, all of one scale: the share of its learners by place, but for the place of none. Gives the
 * specification and its rows.
 */
export function sharePanels(
  rows: readonly ShareRow[],
  { groups, places, placeTitle, none }: SharePanels,
  view: Pick<CardView, 'whole' | 'lacksCounts'>,
): { readonly spec: Spec; readonly values: readonly Readonly<Record<string, string | number>>[] } {
  const panels = stackPanels(groups.map(() => PANEL));
  const learnersOf = (group: string, place?: string) =>
    rows
      .filter((row) => row.group === group && (place === undefined || row.place === place))
      .reduce((sum, { learners }) => sum + learners, 0);
  const sizes = groups.map((group) => wholeOf(view, group, learnersOf(group)));
  const titles = groups.map((group, index) => {
    const without = learnersOf(group, none);
    const others = wholeOf(view, `${group}, not none`, learnersOf(group) - without);
    // Where small counts are withheld, all or nobody may be all but few, or few.
    const share =
      view.lacksCounts && (without === 0 || others === 0) ? '' : `, ${percent(without, sizes[index])} none`;
    return `${group} (${counted(sizes[index], 'learner')}${share})`;
  });
  const shown = rows.filter(({ place }) => place !== none);
  const values = shown.map(({ group, place, learners }) => {
    const panel = groups.indexOf(group);
    const share = sizes[panel] > 0 ? (100 * learners) / sizes[panel] : 0;
    return { panel, place, learners, share, share_text: percent(learners, sizes[panel]) };
  });
  const largest = values.reduce((most, { share }) => Math.max(most, share), STEP);
  const domain = [0, STEP * Math.ceil(largest / STEP)] as const;
  const x = {
    field: 'place',
    type: 'ordinal',
    scale: { domain: places.filter((place) => place !== none), paddingInner: 0.15, paddingOuter: 0.1 },
    axis: { title: placeTitle, labelAngle: 0, labelOverlap: 'greedy', labelSeparation: 6 },
  };
  const layers = groups.map((_, index) =>
    where(`datum.panel === ${index}`, {
      mark: { type: 'bar', aria: false },
      encoding: {
        x,
        y: panelY(panels[index], 'share', titles[index], { labelExpr: percentLabels, domain }),
        tooltip: tooltip([
          { field: 'place', title: placeTitle },
          { field: 'learners', title: 'Learners', count: true },
          { field: 'share_text', title: 'Share' },
        ]),
      },
    }),
  );
  return { spec: layeredSpec({ height: viewHeight(panels), layers, independent: ['y'] }), values };
}
