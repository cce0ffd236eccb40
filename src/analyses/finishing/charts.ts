import type { CardView, Chart, Row } from '@/analyses/definition';
import { count, counted, decimal, percent } from '@/words/numbers';
import { hoverBands } from '../chart-kit/hover';
import { type Panel, panelY, stackPanels, viewHeight } from '../chart-kit/panels';
import { layeredSpec, type Spec, where } from '../chart-kit/spec';
import { labelOf, stepPlaces, stepX, WEEK_HEADER, weekLayers } from '../chart-kit/step-axis';
import { isPartial } from '../in-these-days';
import type { FinishingActivity, FinishingResult, FinishingRow } from './tables';

interface ActivityPanel {
  readonly id: 'completed' | 'answered' | 'commented';
  readonly title: string;
  /** Names its lines of the tooltip. */
  readonly name: string;
  readonly of: readonly FinishingActivity[];
  readonly height: number;
}

const activityPanels: readonly ActivityPanel[] = [
  {
    id: 'completed',
    title: 'Completed (◆ video): points more; pale: may be chance',
    name: 'Completed',
    of: ['completed', 'watched'],
    height: 110,
  },
  { id: 'answered', title: 'Answered the quiz', name: 'Answered', of: ['answered'], height: 110 },
  { id: 'commented', title: 'Commented', name: 'Commented', of: ['commented'], height: 110 },
];

/** Percentage points by which the axis' ends are rounded. */
const ROUND = 10;
const dot = { expr: "pow(max(3, min(9, bandwidth('x'))), 2)" };
const pointLabels = "(datum.value > 0 ? '+' : '') + format(datum.value, ',')";

/** For each activity a panel: by step, how many percentage points more of those who did it complete half, with the interval; none of chosen times, which do not tell who completes half. */
export function finishingChart({ finishing: rows }: FinishingResult, view: CardView): Chart | null {
  if (isPartial(view)) return null;
  const compared = rows.filter(({ difference }) => difference !== null);
  const shown = activityPanels.filter(({ of }) => compared.some(({ activity }) => of.includes(activity)));
  if (shown.length === 0) return null;
  const steps = rows.filter(({ activity }) => activityPanels[0].of.includes(activity));
  const panels = stackPanels(
    shown.map(({ height }) => height),
    WEEK_HEADER,
  );
  const x = stepX(steps);
  const domain = domainOf(compared);
  const rowOf = new Map(rows.map((row) => [`${panelOf(row)} ${labelOf(row)}`, row]));
  const values = stepPlaces(steps, view.course).map((place, index) => ({
    ...place,
    zero: index === 0 ? 0 : null,
    video: steps[index].activity === 'watched',
    ...Object.assign({}, ...shown.map(({ id }) => figures(id, rowOf.get(`${id} ${place.step}`)))),
  }));
  const fields = shown.flatMap(({ id, name }) => [
    { field: `${id}_text`, title: name },
    { field: `${id}_not_text`, title: `Not ${name.toLowerCase()}` },
    { field: `${id}_difference`, title: `${name}, difference` },
  ]);
  const layers = [
    ...weekLayers(panels, x),
    ...shown.map(({ id, title }, place) => dots(id, panelScale(panels[place], title, domain), x)),
    hoverBands(panels, { x }, [{ field: 'name', title: 'Step' }, ...fields]),
  ];
  return {
    spec: layeredSpec({ height: viewHeight(panels), layers, independent: ['y'] }),
    values,
    summary: `Dots with intervals for each of ${counted(steps.length, 'step')}: how many percentage points more of the learners who did something there complete half of the steps than of those who came as far and did not.`,
  };
}

const panelOf = (row: FinishingRow) => activityPanels.find(({ of }) => of.includes(row.activity))?.id;

/** From the lowest end of an interval to the highest, in percentage points; the axis has zero in any case. */
function domainOf(rows: readonly FinishingRow[]): readonly [number, number] {
  const lows = rows.map(({ low }) => 100 * (low ?? 0));
  const highs = rows.map(({ high }) => 100 * (high ?? 0));
  return [ROUND * Math.floor(Math.min(...lows) / ROUND), ROUND * Math.ceil(Math.max(...highs) / ROUND)];
}

function figures(id: ActivityPanel['id'], row: FinishingRow | undefined): Row {
  const { difference = null, low = null, high = null, clear = null } = row ?? {};
  const per = (value: number | null) => (value === null ? null : 100 * value);
  const share = (finished: number, of: number) => `${percent(finished, of)} of ${count(of)} complete half`;
  const told = difference !== null && low !== null && high !== null;
  const words = told
    ? `${decimal(100 * difference)} points (${decimal(100 * low)} to ${decimal(100 * high)})`
    : 'too few to compare';
  return {
    [id]: per(difference),
    [`${id}_low`]: per(low),
    [`${id}_high`]: per(high),
    [`${id}_clear`]: clear,
    [`${id}_text`]: row ? share(row.did_finished, row.did) : '—',
    [`${id}_not_text`]: row ? share(row.did_not_finished, row.did_not) : '—',
    [`${id}_difference`]: row ? words : '—',
  };
}

type Scale = (field: string) => Spec;

function panelScale(panel: Panel, title: string, domain: readonly [number, number]): Scale {
  return (field) => panelY(panel, field, title, { labelExpr: pointLabels, domain });
}

/** A dot in its interval for each step, pale and small where it may be chance, over a rule at zero. */
function dots(id: ActivityPanel['id'], y: Scale, x: Spec): Spec {
  const points = (test: string, shape: string) =>
    where(`isValid(datum.${id}) && ${test}`, {
      mark: { type: 'point', shape, aria: false },
      encoding: {
        x,
        y: y(id),
        size: { value: dot },
        opacity: { condition: { test: `datum.${id}_clear`, value: 1 }, value: 0.4 },
      },
    });
  return {
    layer: [
      where('isValid(datum.zero)', {
        mark: { type: 'rule', style: 'rule', strokeWidth: 1, aria: false },
        encoding: { y: y('zero') },
      }),
      where(`isValid(datum.${id})`, {
        mark: { type: 'rule', style: 'muted', opacity: 0.55, aria: false },
        encoding: { x, y: y(`${id}_low`), y2: { field: `${id}_high` } },
      }),
      points('!datum.video', 'circle'),
      points('datum.video', 'diamond'),
    ],
  };
}
