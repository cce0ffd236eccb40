import { largest, smallest } from '@/stats/extent';
import { inWords } from '@/words/list';
import { count, counted, percent } from '@/words/numbers';
import { hoverBands } from '../chart-kit/hover';
import { percentLabels, stackPanels, viewHeight } from '../chart-kit/panels';
import { layeredSpec, where } from '../chart-kit/spec';
import { bySide, lineRows, notLine, ofSizes, sideLines, sideName } from '../comparison-kit/side-marks';
import type { Chart } from '../definition';
import { fromStart, type Sides, upTo } from './from-start';

const panels = stackPanels([240], 18);

/** Each side's enrolments added up, by days from its own start. */
export function enrolmentsFromStart(compared: Sides): Chart | null {
  const days = compared.map(fromStart);
  const sides = ofSizes(
    compared,
    days.map((own) => own?.total ?? null),
  );
  const known = days.filter((own) => own !== null);
  if (known.length === 0) return null;
  const first = smallest(known.map(({ rows }) => rows[0].day));
  const last = largest(known.map(({ rows }) => rows[rows.length - 1].day));
  const shares = sides[0].view.choices.show !== 'count';
  const x = {
    field: 'day',
    type: 'quantitative',
    scale: { zero: false, nice: false },
    axis: {
      title: 'Days from the course’s start',
      tickMinStep: 1,
      tickCount: { expr: 'max(3, floor(width / 70))' },
      labelExpr: "replace(format(datum.value, ','), '-', '−')",
      labelFlush: true,
    },
  };
  const all = Array.from({ length: last - first + 1 }, (_, place) => first + place);
  const soFar = (side: number, day: number) => {
    const own = days[side];
    return own ? (upTo(own, day)?.cumulative_enrolments ?? 0) : null;
  };
  const total = (side: number) => days[side]?.total ?? 0;
  const value = (side: number, n: number | null) => {
    if (n === null || total(side) === 0) return null;
    return shares ? (100 * n) / total(side) : n;
  };
  const marked = all.map((day) => ({
    day,
    next: day + 1,
    name:
      day === 0 ? 'the start' : `${counted(Math.abs(day), 'day')} ${day < 0 ? 'before' : 'after'} the start`,
    ...bySide(
      'text',
      sides.map((_, side) => {
        const n = soFar(side, day);
        return n === null ? 'not known' : `${count(n)} (${percent(n, total(side))})`;
      }),
    ),
  }));
  const drawn = lineRows(sides, (side) => all.map((day) => ({ day, value: value(side, soFar(side, day)) })));
  const fields = sides.map((side, place) => ({ field: `text_${place}`, title: sideName(side) }));
  const span = { x: { ...x, bin: 'binned' }, x2: { field: 'next' } };
  return {
    spec: layeredSpec({
      height: viewHeight(panels),
      layers: [
        where(`${notLine} && datum.day === 0`, {
          mark: { type: 'rule', style: 'rule', strokeDash: [3, 3], aria: false },
          encoding: { x, y: { value: panels[0].top - 16 }, y2: { value: panels[0].bottom } },
        }),
        where(`${notLine} && datum.day === 0`, {
          mark: {
            type: 'text',
            style: 'note',
            text: 'Start',
            align: 'left',
            baseline: 'top',
            dx: 4,
            aria: false,
          },
          encoding: { x, y: { value: panels[0].top - 16 } },
        }),
        ...sideLines(sides, {
          x,
          panel: panels[0],
          field: 'value',
          title: shares ? 'Share enrolled so far' : 'Enrolments so far',
          options: shares ? { labelExpr: percentLabels, domain: [0, 100] } : {},
          interpolate: 'step-after',
        }),
        where(notLine, hoverBands(panels, span, [{ field: 'name', title: 'Day' }, ...fields])),
      ],
    }),
    values: [...marked, ...drawn],
    summary: `Rising lines of enrolments by days from the start, for ${inWords(sides.map(({ label }, i) => `${label} (${counted(days[i]?.total ?? 0, 'enrolment')})`))}.`,
  };
}
