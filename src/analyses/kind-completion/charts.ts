import type { Chart } from '@/analyses/definition';
import { count, counted, decimal, percent } from '@/words/numbers';
import { hoverBands } from '../chart-kit/hover';
import { panelY, stackPanels, viewHeight } from '../chart-kit/panels';
import { layeredSpec, where } from '../chart-kit/spec';
import { type KindCompletionResult, type KindCompletionRow, kindWords } from './tables';

const VISITED = 'Of steps visited';
const OPEN = 'Of all steps of the weeks begun';
const figureNames = [VISITED, OPEN];
const [panel] = stackPanels([170], 0, 8);

const share = (part: number, whole: number) => `${percent(part, whole)} (${count(part)} of ${count(whole)})`;

function figures(row: KindCompletionRow) {
  const kind = kindWords[row.kind];
  const bar = (figure: string, rate: number | null) =>
    rate === null ? [] : [{ part: 'figure', kind, figure, rate: 100 * rate, label: decimal(100 * rate) }];
  return [
    ...bar(VISITED, row.visited_rate),
    ...bar(OPEN, row.begun_rate),
    {
      part: 'kind',
      kind,
      name: `${kind} (${counted(row.steps, 'step')})`,
      visited_text: share(row.visited_completed, row.visited),
      begun_text: share(row.begun_completed, row.begun),
    },
  ];
}

/** For each kind of step two bars: the share completed of the steps visited, and of those open. */
export function kindChart({ kind_completion: rows }: KindCompletionResult): Chart | null {
  if (rows.length === 0) return null;
  const x = {
    field: 'kind',
    type: 'nominal',
    scale: { domain: rows.map(({ kind }) => kindWords[kind]), paddingInner: 0.3, paddingOuter: 0.15 },
    axis: { title: null, labelAngle: 0 },
  };
  const place = { x, xOffset: { field: 'figure', scale: { domain: figureNames } } };
  const y = panelY(panel, 'rate', 'Share completed, %', { domain: [0, 100] });
  const color = {
    field: 'figure',
    type: 'nominal',
    scale: { domain: figureNames },
    legend: { title: null, columns: { signal: 'width < 420 ? 1 : 2' } },
  };
  const layers = [
    {
      transform: [{ filter: "datum.part === 'figure'" }],
      layer: [
        { mark: { type: 'bar', aria: false }, encoding: { ...place, y, color } },
        {
          mark: { type: 'text', style: 'label', baseline: 'bottom', dy: -3, fontSize: 13, aria: false },
          encoding: { ...place, y, text: { field: 'label', type: 'nominal' } },
        },
      ],
    },
    where(
      "datum.part === 'kind'",
      hoverBands([panel], { x }, [
        { field: 'name', title: 'Kind of step' },
        { field: 'visited_text', title: VISITED },
        { field: 'begun_text', title: OPEN },
      ]),
    ),
  ];
  return {
    spec: layeredSpec({ height: viewHeight([panel]), layers }),
    values: rows.flatMap(figures),
    summary: `For each of ${counted(rows.length, 'kind')} of step, bars of the share that learners complete of the steps they visit and of all steps of the weeks begun.`,
  };
}
