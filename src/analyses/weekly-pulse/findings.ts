import type { CardView, Finding } from '@/analyses/definition';
import { type DatasetId, formatOf } from '@/formats';
import { longDate } from '@/words/dates';
import { inWords } from '@/words/list';
import { count, counted, rateWords } from '@/words/numbers';
import { finding, isUnderWay } from '../sentence';
import { onlyDays } from './chosen-days';
import type { WeeklyPulseResult, WeeklyPulseRow } from './tables';

/** How many are active in the latest week and how engaged they are, and who is still there after the end. */
export function weekFindings({ weekly_pulse: rows }: WeeklyPulseResult, view: CardView): readonly Finding[] {
  const own = rows.filter(({ on_course }) => on_course !== null);
  const latest = own.at(-1);
  if (!latest) return [];
  return [
    activeNow(latest, rows, view),
    ...engagedNow(latest, own),
    ...afterEnd(rows, view),
    ...missingParts(latest, view),
  ];
}

/** Which week it is, as a sentence begins: a week that the data do not reach the end of is the latest known. */
function opening(row: WeeklyPulseRow, view: CardView): string {
  const { week, to } = row;
  const only = onlyDays(row, view);
  if (only !== null) return `In week ${week}, of which only ${only} is chosen,`;
  if (isUnderWay(view)) return `In week ${week}, the latest (data up to ${longDate(to)}),`;
  return week === view.course.weeks
    ? `In week ${week}, the course’s last,`
    : `In week ${week} of the course,`;
}

/** Of all hours, or of those that are chosen. */
const activeWords = ({ filter: { hours } }: CardView) =>
  `active in any way${hours === null ? '' : ' at these hours'}`;

/** Beside the week before, unless only some days of either are chosen. */
function activeNow(latest: WeeklyPulseRow, rows: readonly WeeklyPulseRow[], view: CardView): Finding {
  const { week, active } = latest;
  const whole = (row: WeeklyPulseRow) => onlyDays(row, view) === null;
  const before = rows.find((row) => row.week === week - 1 && whole(row) && whole(latest));
  const against = before ? `, against ${count(before.active)} in week ${before.week}` : '';
  const text = `${opening(latest, view)} ${counted(active, 'learner')} ${active === 1 ? 'is' : 'are'} ${activeWords(view)}${against}.`;
  return finding('active', text, { week, active, before: before?.active ?? null }, active);
}

function engagedNow(
  { week, on_course, engagement, confidence }: WeeklyPulseRow,
  own: readonly WeeklyPulseRow[],
) {
  if (on_course === null || engagement === null || confidence === null) return [];
  const [first] = own;
  const was = (score: number | null) =>
    first.week < week && score !== null ? ` (week ${first.week}: ${rateWords(score)})` : '';
  const learners = on_course === 1 ? 'The 1 learner' : `The ${count(on_course)} learners`;
  const have = on_course === 1 ? 'has' : 'have';
  const text = `${learners} on the course at the end of week ${week} ${have} an average engagement of ${rateWords(engagement)}${was(first.engagement)} and confidence of ${rateWords(confidence)}${was(first.confidence)}: scores from 0 to 100\u00a0%.`;
  return [finding('engagement', text, { week, on_course, engagement, confidence }, on_course)];
}

function afterEnd(rows: readonly WeeklyPulseRow[], view: CardView): Finding[] {
  const {
    course: { weeks },
    dataEnd,
  } = view;
  const after = rows.find(({ week }) => week === weeks + 1);
  if (!after || dataEnd === null || dataEnd < after.to) return [];
  const { active } = after;
  const only = onlyDays(after, view);
  const when = `In the week after the course’s end${only === null ? '' : `, of which only ${only} is chosen`},`;
  const text = `${when} ${active === 1 ? '1 learner is' : `${count(active)} learners are`} still ${activeWords(view)}.`;
  return [finding('after-end', text, { week: after.week, active }, active)];
}

const parts: readonly (readonly [DatasetId, string])[] = [
  ['question-response', 'first-attempt scores'],
  ['comments', 'comments'],
];

function missingParts({ engagement }: WeeklyPulseRow, { datasets }: CardView): Finding[] {
  const missing = parts.filter(([dataset]) => !datasets.includes(dataset));
  if (engagement === null || missing.length === 0) return [];
  const files = missing.map(([dataset]) => formatOf(dataset).label.toLowerCase());
  const [file, is] = missing.length === 1 ? ['file', 'is'] : ['files', 'are'];
  const text = `Engagement leaves out ${inWords(missing.map(([, part]) => part))}, for the ${inWords(files)} ${file} ${is} not loaded; its other parts weigh more instead.`;
  return [{ key: 'missing-parts', text, values: { parts: missing.length } }];
}
