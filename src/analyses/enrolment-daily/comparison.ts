import type { Comparison } from '../comparison';
import { allChosen, notChosenBy } from '../comparison-kit/chosen-by';
import { sideColumn } from '../comparison-kit/columns';
import { differenceFindings, HOLM, SHARES, whileAnyUnderWay } from '../comparison-kit/findings';
import { type ComparedItem, itemDifferences } from '../comparison-kit/share-items';
import { column, tableSchema } from '../schema';
import { enrolmentsFromStart } from './comparison-chart';
import { type Days, fromStart, type Sides, upTo } from './from-start';
import type { EnrolmentDailyResult } from './tables';

function items(sides: Sides): readonly ComparedItem[] {
  const days = sides.map(fromStart);
  const item = (key: string, name: string, what: string, part: (own: Days) => number): ComparedItem => ({
    key,
    chosenBy: 'enrolment',
    name,
    what,
    shares: days.map((own) => (own && own.total > 0 ? { part: part(own), all: own.total } : null)),
  });
  const before = (day: number) => (own: Days) => upTo(own, day - 1)?.cumulative_enrolments ?? 0;
  return [
    item('enrol-before', 'Enrolled before the start', 'enrolled before the start', before(0)),
    item('enrol-week', 'Enrolled by week 1’s end', 'enrolled by the end of the first week', before(7)),
  ];
}

const differencesOf = (sides: Sides) => itemDifferences(sides, notChosenBy(sides, items(sides)));

type ComparedEnrolmentsRow = {
  readonly side: string;
  readonly day: number;
  readonly date: string;
  readonly enrolments: number;
  readonly cumulative_enrolments: number;
  readonly share: number | null;
};

const comparedEnrolments = tableSchema<ComparedEnrolmentsRow>(
  'compared_enrolments',
  'side and day from the first enrolment, unenrolment or full participation to the last, days without any included',
  {
    side: sideColumn,
    day: column('integer', 'Day', 'Days from the course’s start, which is day 0.'),
    date: column('date', 'Date', 'The day’s date.'),
    enrolments: column('count', 'Enrolled', 'Enrolments of learners on this day.'),
    cumulative_enrolments: column('count', 'Enrolled so far', 'Enrolments up to and including this day.'),
    share: column('rate', 'Share so far', 'Their share of all the side’s enrolments.'),
  },
);

/** When learners enrol, side by side on days from the start. */
export const enrolmentComparison: Comparison<EnrolmentDailyResult> = {
  definition: [
    'Each side’s enrolments added up by days from its own course’s start, as a share of them all or as they are. Compared are the shares that came before the start and by the end of the first week; a side without a known start is left out. A run in which learners could enrol for longer has smaller shares of them all.',
    SHARES,
    HOLM,
  ],
  choices: [
    {
      id: 'show',
      label: 'Show',
      options: [
        { value: 'share', label: 'Share' },
        { value: 'count', label: 'Number' },
      ],
      initial: 'share',
    },
  ],
  differences: differencesOf,
  findings(sides) {
    const chosen = allChosen(sides, items(sides), 'when they enrolled');
    if (chosen) return [chosen];
    return whileAnyUnderWay(differenceFindings(sides, differencesOf(sides), 'share'), sides);
  },
  chart: enrolmentsFromStart,
  table: (sides) => ({
    schema: comparedEnrolments,
    rows: sides.flatMap((side) => {
      const own = fromStart(side);
      return (own?.rows ?? []).map(({ day, date, enrolments, cumulative_enrolments }) => ({
        side: side.label,
        day,
        date,
        enrolments,
        cumulative_enrolments,
        share: own && own.total > 0 ? cumulative_enrolments / own.total : null,
      }));
    }),
  }),
};
