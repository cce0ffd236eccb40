import { count, percent } from '@/words/numbers';
import { hoverBands } from '../chart-kit/hover';
import { type Panel, panelY, percentLabels, stackPanels, viewHeight } from '../chart-kit/panels';
import { layeredSpec, type Spec, where } from '../chart-kit/spec';
import type { Side } from '../comparison';
import type { Chart } from '../definition';
import { wholeOf } from '../withholding/wholes';
import { bySide } from './side-marks';

export interface SidePanels {
  /** The bins in order: their name on the axis and in words. */
  readonly bins: readonly { readonly name: string; readonly words: string }[];
  readonly title: string;
  /** For each side, how many are in each bin. */
  readonly counts: readonly (readonly number[])[];
  /** For each side, what stands above its panel at the right. */
  readonly notes: readonly string[];
  readonly summary: string;
}

const HEIGHT = 96;

function note(place: number, panel: Panel): Spec {
  return where(`datum.note_of === ${place}`, {
    mark: { type: 'text', style: 'note', align: 'right', baseline: 'bottom', aria: false },
    encoding: {
      x: { value: { expr: 'width' } },
      y: { value: panel.title },
      text: { field: 'note', type: 'nominal' },
    },
  });
}

/** A panel of bars for each side, on the same axes: the share of the side in each bin. */
export function sidePanels(sides: readonly Side[], options: SidePanels): Chart | null {
  const { bins, title, counts, notes, summary } = options;
  const totals = counts.map((own, place) =>
    wholeOf(
      sides[place].view,
      'all',
      own.reduce((sum, each) => sum + each, 0),
    ),
  );
  if (bins.length === 0 || totals.every((total) => total === 0)) return null;
  const shares = counts.map((own, side) =>
    own.map((each) => (totals[side] > 0 ? (100 * each) / totals[side] : 0)),
  );
  const most = Math.max(...shares.flat());
  const domain = [0, Math.ceil(most / 10) * 10] as const;
  const panels = stackPanels(sides.map(() => HEIGHT));
  const x = {
    field: 'bin',
    type: 'nominal',
    scale: { domain: bins.map(({ name }) => name), paddingInner: 0.08, paddingOuter: 0.04 },
    axis: { title, labelAngle: 0, labelOverlap: 'parity', labelSeparation: 4 },
  };
  const layers = sides.flatMap(({ label }, place) => [
    where('datum.bin !== null', {
      mark: { type: 'bar', aria: false },
      encoding: {
        x,
        y: panelY(panels[place], `share_${place}`, label, { domain, labelExpr: percentLabels }),
      },
    }),
    note(place, panels[place]),
  ]);
  const fields = sides.map(({ label }, place) => ({ field: `text_${place}`, title: label }));
  const hover = hoverBands(panels, { x }, [{ field: 'words', title }, ...fields]);
  const values = bins.map(({ name, words }, bin) => ({
    bin: name,
    words,
    note_of: null,
    ...bySide(
      'share',
      shares.map((own) => own[bin]),
    ),
    ...bySide(
      'text',
      counts.map(
        (own, side) => `${percent(own[bin], totals[side])} (${count(own[bin])} of ${count(totals[side])})`,
      ),
    ),
  }));
  return {
    spec: layeredSpec({
      height: viewHeight(panels),
      layers: [...layers, where('datum.bin !== null', hover)],
      independent: ['y'],
    }),
    values: [...values, ...notes.map((each, place) => ({ bin: null, note_of: place, note: each }))],
    summary,
  };
}
