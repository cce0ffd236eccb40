import type { Chart } from '@/analyses/definition';
import { plainNumber } from '@/words/durations';
import { count, counted, decimal, rateWords } from '@/words/numbers';
import { tooltip } from '../chart-kit/hover';
import { panelY, stackPanels, viewHeight } from '../chart-kit/panels';
import { layeredSpec, type Spec, where } from '../chart-kit/spec';
import type { SessionPaceResult, SessionPaceRow } from './tables';

const panels = stackPanels([190, 70]);
/** Pixels to the right for the names of the lines. */
const NAMES = 92;

const fields = tooltip([
  { field: 'by', title: 'By minute' },
  { field: 'median_text', title: 'Steps, median' },
  { field: 'middle_half', title: 'Middle half of sessions' },
  { field: 'mean_text', title: 'Steps, mean' },
  { field: 'sessions_text', title: 'Sessions so long' },
  { field: 'learners', title: 'Learners', count: true },
]);

const x: Spec = {
  field: 'minute',
  type: 'quantitative',
  scale: { zero: true, nice: false, range: [0, { expr: `width - ${NAMES}` }] },
  axis: {
    title: 'Minutes since the start of the session',
    values: [0, 15, 30, 45, 60, 90, 120],
    labelOverlap: 'greedy',
  },
};

const steps = (field: string) => panelY(panels[0], field, 'Steps visited, of sessions that last so long');

const sessions = panelY(panels[1], 'sessions', 'Sessions that last so long');

function name(field: string, text: string): Spec {
  return where('datum.last', {
    mark: { type: 'text', style: 'note', align: 'left', dx: 8, text, aria: false },
    encoding: { x, y: steps(field) },
  });
}

/** The median of the steps by minute within the middle half of the sessions, over the number of sessions. */
export function paceChart({ session_pace: rows }: SessionPaceResult): Chart | null {
  if (rows.length === 0) return null;
  const layers = [
    {
      layer: [
        {
          mark: { type: 'area', style: 'accent', fillOpacity: 0.18, aria: false },
          encoding: { x, y: steps('upper_quartile'), y2: { field: 'lower_quartile' } },
        },
        { mark: { type: 'line', aria: false }, encoding: { x, y: steps('median_steps') } },
        { mark: { type: 'point', aria: false }, encoding: { x, y: steps('median_steps'), tooltip: fields } },
        name('upper_quartile', 'Upper quartile'),
        name('median_steps', 'Median'),
        name('lower_quartile', 'Lower quartile'),
      ],
    },
    {
      mark: { type: 'rule', strokeWidth: 7, style: 'accent', aria: false },
      encoding: { x, y: sessions, y2: { datum: 0 }, tooltip: fields },
    },
  ];
  return {
    spec: layeredSpec({ height: viewHeight(panels), layers, independent: ['y'] }),
    values: rows.map((row, index) => chartRow(row, index === rows.length - 1)),
    summary: `Line of the median number of steps visited by certain minutes of a session, in a band of the middle half of the sessions, over bars of how many last so long: ${counted(rows[0].sessions, 'session')} ${rows[0].minute} minutes or more.`,
  };
}

function chartRow(row: SessionPaceRow, last: boolean) {
  return {
    ...row,
    last,
    by: `${row.minute} minutes`,
    median_text: plainNumber(row.median_steps),
    mean_text: decimal(row.mean_steps),
    middle_half: `${plainNumber(row.lower_quartile)} to ${plainNumber(row.upper_quartile)} steps`,
    sessions_text: `${count(row.sessions)} (${rateWords(row.share)})`,
  };
}
