import type { CardView, Chart } from '@/analyses/definition';
import { counted, percent } from '@/words/numbers';
import { panelY, stackPanels } from '../chart-kit/panels';
import { type Spec, where } from '../chart-kit/spec';
import { stepPlaces, WEEK_HEADER } from '../chart-kit/step-axis';
import { isPartial } from '../in-these-days';
import { cutShort } from '../sentence';
import { wholeOf } from '../withholding/wholes';
import { total } from './findings';
import { percentAxis, stepChart } from './step-chart';
import type { StepActivity } from './tables';

const stopWords = {
  title: 'Learners who stop here (grey: at the end)',
  here: 'Stop here',
  shareHere: 'Share who stop here',
  on: 'Go further',
  further: 'Share who go further',
  summary: 'stop at',
};
/** While the run is under way, nobody is known to have stopped. */
const soFarWords: typeof stopWords = {
  title: 'Learners whose latest step so far is this one',
  here: 'Latest step so far',
  shareHere: 'Share here so far',
  on: 'Further on',
  further: 'Share further on so far',
  summary: 'have got as far as',
};

/** Where only some times are selected, what came after them is not counted. */
const thenWords: typeof stopWords = {
  title: 'Learners whose latest step in the chosen times is this one',
  here: 'Latest step in the chosen times',
  shareHere: 'Share here',
  on: 'Further on',
  further: 'Share further on in the chosen times',
  summary: 'have got as far in the chosen times as',
};

const stopPanels = stackPanels([190, 80], WEEK_HEADER);

/** Bars of the learners who stop at each step, the end's apart, over the share of all that remains. */
export function stopChart({ step_activity: rows }: StepActivity, view: CardView): Chart | null {
  const start = wholeOf(view, 'learners', total(rows, 'last_visited'));
  if (start === 0) return null;
  const running = cutShort(view) !== null;
  const words = isPartial(view) ? thenWords : running ? soFarWords : stopWords;
  const places = stepPlaces(rows, view.course);
  const values = rows.map(({ last_visited, remaining }, index) => ({
    ...places[index],
    last_visited,
    end: !running && index === rows.length - 1,
    share: percent(last_visited, start),
    remaining,
    remaining_percent: (100 * remaining) / start,
    remaining_share: percent(remaining, start),
  }));
  const y = panelY(stopPanels[0], 'last_visited', words.title);
  const remaining = panelY(stopPanels[1], 'remaining_percent', words.further, percentAxis);
  // A layer without rows has no extent, of which Vega complains.
  const bars = (x: Spec) => [
    ...(values.some(({ end }) => !end)
      ? [where('!datum.end', { mark: { type: 'bar', aria: false }, encoding: { x, y } })]
      : []),
    ...(values.some(({ end }) => end)
      ? [where('datum.end', { mark: { type: 'bar', style: 'muted', aria: false }, encoding: { x, y } })]
      : []),
  ];
  const layers = (x: Spec) => [
    { layer: bars(x) },
    { mark: { type: 'line', aria: false }, encoding: { x, y: remaining } },
  ];
  const spec = stepChart(rows, stopPanels, layers, [
    { field: 'last_visited', title: words.here, count: true },
    { field: 'share', title: words.shareHere },
    { field: 'remaining', title: words.on, count: true },
    { field: 'remaining_share', title: words.further },
  ]);
  const summary = `Bars of how many of ${counted(start, 'learner')} ${words.summary} each of ${counted(rows.length, 'step')}, and a line of the ${words.further.toLowerCase()}.`;
  return { spec, values, summary };
}
