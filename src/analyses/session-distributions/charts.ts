import type { CardView, Chart, Row } from '@/analyses/definition';
import { count, counted, percent } from '@/words/numbers';
import { hoverBands, type TooltipField } from '../chart-kit/hover';
import { type Panel, panelY, percentLabels, stackPanels, viewHeight } from '../chart-kit/panels';
import { layeredSpec, type Spec, where } from '../chart-kit/spec';
import { type SessionGroup, sessionGroupWords } from '../session-summary/tables';
import { chosenMeasure } from './findings';
import { binLabel, binWords, type MeasureText } from './measures';
import type { SessionDistributionRow, SessionDistributionsResult } from './tables';

const HEIGHT = 86;

function binAxis(labels: readonly string[], title: string): Spec {
  return {
    field: 'bin',
    type: 'nominal',
    scale: { domain: labels, paddingInner: 0.08, paddingOuter: 0.04 },
    axis: { title, labelAngle: 0, labelOverlap: 'parity', labelSeparation: 4 },
  };
}

/** The number of learners and their median, at the right above the group's panel. */
function note(group: SessionGroup, panel: Panel): Spec {
  return where(`datum.note_of === '${group}'`, {
    mark: { type: 'text', style: 'note', align: 'right', baseline: 'bottom', aria: false },
    encoding: {
      x: { value: { expr: 'width' } },
      y: { value: panel.title },
      text: { field: 'note', type: 'nominal' },
    },
  });
}

/** The share of each group's learners in every bin: a panel for each group, on the same axes. */
export function distributionChart(result: SessionDistributionsResult, view: CardView): Chart | null {
  const measure = chosenMeasure(view);
  const quartiles = result.session_quartiles.filter((row) => row.measure === measure.id);
  const rows = result.session_distribution.filter((row) => row.measure === measure.id);
  if (quartiles.length === 0) return null;
  const groups = quartiles.map(({ group }) => group);
  const panels = stackPanels(groups.map(() => HEIGHT));
  const bins = binValues(rows, quartiles, measure);
  const most = Math.max(...rows.map(({ share }) => share));
  const domain = [0, Math.ceil(most * 10) * 10] as const;
  const x = binAxis(
    bins.map(({ bin }) => String(bin)),
    measure.axis,
  );
  const layers = groups.flatMap((group, index) => {
    const y = panelY(panels[index], group, sessionGroupWords[group], { domain, labelExpr: percentLabels });
    return [
      where('datum.bin !== null', { mark: { type: 'bar', aria: false }, encoding: { x, y } }),
      note(group, panels[index]),
    ];
  });
  const fields: readonly TooltipField[] = [
    { field: 'name', title: measure.axis },
    ...groups.map((group) => ({ field: `${group}_text`, title: sessionGroupWords[group] })),
  ];
  const notes = quartiles.map(({ group, learners, median }) => ({
    bin: null,
    note_of: group,
    note: `${counted(learners, 'learner')}, median ${measure.words(median)}`,
  }));
  const who = quartiles.map(
    ({ group, learners }) => `${sessionGroupWords[group].toLowerCase()} (${count(learners)})`,
  );
  return {
    spec: layeredSpec({
      height: viewHeight(panels),
      layers: [...layers, where('datum.bin !== null', hoverBands(panels, { x }, fields))],
      independent: ['y'],
    }),
    values: [...bins, ...notes],
    summary: `Bars of the share of learners by ${measure.option.toLowerCase()}, for these groups: ${who.join(', ')}.`,
  };
}

/** One row for each bin, with the share of every group in per cent. */
function binValues(
  rows: readonly SessionDistributionRow[],
  totals: readonly { readonly group: SessionGroup; readonly learners: number }[],
  measure: MeasureText,
): readonly Row[] {
  const first = rows.filter(({ group }) => group === totals[0].group);
  return first.map(({ bin_from, bin_to }) => ({
    bin: binLabel(measure, bin_from, bin_to),
    name: binWords(measure, bin_from, bin_to),
    note_of: null,
    ...Object.fromEntries(
      totals.flatMap(({ group, learners: all }) => {
        const row = rows.find((each) => each.group === group && each.bin_from === bin_from);
        const learners = row?.learners ?? 0;
        return [
          [group, (100 * learners) / all],
          [`${group}_text`, `${percent(learners, all)} (${count(learners)} of ${count(all)})`],
        ];
      }),
    ),
  }));
}
