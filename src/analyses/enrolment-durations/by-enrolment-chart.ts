import type { CardView, Chart } from '@/analyses/definition';
import { dayOf, isoDate } from '@/stats/timestamp';
import { dateRange } from '@/words/dates';
import { counted } from '@/words/numbers';
import { dateLayers } from '../chart-kit/date-layers';
import { dateHeader, dateRows } from '../chart-kit/date-rows';
import { tooltip } from '../chart-kit/hover';
import { panelY, stackPanels, viewHeight } from '../chart-kit/panels';
import { layeredSpec, where } from '../chart-kit/spec';
import { DAY, timeX } from '../chart-kit/time-axis';
import { chosenCells } from './by-enrolment-findings';
import { binName } from './charts';
import { didWords } from './findings';
import type { EnrolmentDurationsResult } from './tables';

const HEIGHT = 280;
/** The area of the smallest bubble and the diameter of the largest, in pixels. */
const LEAST = 7;
const MOST = 22;

/** Bubbles on the day of enrolling and the days to the event, each as large as the learners in its cell. */
export function byEnrolmentChart(result: EnrolmentDurationsResult, view: CardView): Chart | null {
  const rows = chosenCells(result, view);
  if (rows.length === 0) return null;
  const [{ enrolled_days, days_width }] = rows;
  const times = rows.map(({ enrolled_from }) => dayOf(enrolled_from) * DAY);
  const first = Math.min(...times);
  const end = Math.max(...times) + enrolled_days * DAY;
  const dates = dateRows(view.course, first, end);
  const panels = stackPanels([HEIGHT], dateHeader(dates));
  const x = { ...timeX(view.course, first, end), scale: { type: 'utc', nice: false, padding: MOST / 2 } };
  const total = rows.reduce((sum, { learners }) => sum + learners, 0);
  const values = rows.map((row, index) => ({
    part: 'cell',
    time: times[index] + (enrolled_days * DAY) / 2,
    days: row.days_from + days_width / 2,
    learners: row.learners,
    enrolled: dateRange(row.enrolled_from, isoDate(dayOf(row.enrolled_from) + enrolled_days - 1)),
    when: binName({ from: row.days_from, to: row.days_from + days_width }),
  }));
  const since = view.choices.basis === 'study' ? 'enrolling or the start' : 'enrolling';
  const title = `Days from ${since} until they ${didWords(view)}`;
  const most = Math.max(...rows.map(({ learners }) => learners));
  const columns = (end - first) / DAY / enrolled_days;
  const bubbles = where("datum.part === 'cell'", {
    mark: { type: 'circle', opacity: 0.8, aria: false },
    encoding: {
      x,
      y: panelY(panels[0], 'days', title),
      size: {
        field: 'learners',
        type: 'quantitative',
        scale: {
          domain: [0, most],
          range: [LEAST, { expr: `pow(max(6, min(${MOST}, 1.6 * width / ${columns})), 2) * 0.785` }],
        },
        legend: {
          title: `Learners per ${cellWords(enrolled_days)} of enrolling and ${cellWords(days_width)} until then`,
          orient: 'bottom',
          direction: 'horizontal',
          titleLimit: 330,
          values: legendValues(most),
          format: ',d',
          symbolType: 'circle',
        },
      },
      tooltip: tooltip([
        { field: 'enrolled', title: 'Enrolled' },
        { field: 'when', title: 'Until then' },
        { field: 'learners', title: 'Learners', count: true },
      ]),
    },
  });
  return {
    spec: layeredSpec({ height: viewHeight(panels), layers: [...dateLayers(panels, x, dates), bubbles] }),
    values: [...values, ...dates],
    summary: `Bubbles of ${counted(total, 'learner')} who ${didWords(view)}, by day of enrolling and by days until then, in ${counted(rows.length, 'cell')}.`,
  };
}

function cellWords(days: number): string {
  return days === 1 ? 'day' : `${days} days`;
}

/** One learner, the most, and half of that. */
function legendValues(most: number): readonly number[] {
  return [...new Set([1, Math.ceil(most / 2), most])];
}
