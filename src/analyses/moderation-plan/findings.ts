import type { CardView, Finding } from '@/analyses/definition';
import { differenceInterval } from '@/stats/newcombe';
import { jointConfidence, wilsonInterval } from '@/stats/wilson';
import { staffClockWords } from '@/words/clock';
import { hourWords } from '@/words/dates';
import { inWordsUpTo } from '@/words/list';
import { count, counted, percent } from '@/words/numbers';
import { weekdays } from '../activity-heatmap/activities';
import { WEEK_HOURS } from '../activity-heatmap/week-hours';
import { finding, THIN } from '../sentence';
import { waitFinding } from '../staff-waits';
import type {
  ModerationHoursRow,
  ModerationPlanResult,
  ModerationTargetsRow,
  ModerationWaitsRow,
} from './tables';
import { chosenPlan } from './view';

const CONFIDENCE = 0.95;

/** How few hours hold the chosen share, which these are, and how such a plan would have done on later comments. */
export function planFindings(result: ModerationPlanResult, view: CardView): readonly Finding[] {
  const plan = chosenPlan(result, view);
  if (!plan) return [];
  const { target, hours } = plan;
  const all = Math.round(target.comments / target.share);
  const values = { target: target.target, hours: target.hours, comments: target.comments, all };
  const text = `${counted(target.hours, 'hour')} of the ${WEEK_HOURS} of a week ${target.hours === 1 ? 'holds' : 'hold'} ${percent(target.comments, all)} of the ${counted(all, 'comment')}: ${inWordsUpTo(6, stretches(hours))} (${staffClockWords(view)}).`;
  const found = [finding('plan', text, values, all)];
  if (target.checked_share === null) return found;
  return [...found, checked(target, target.checked_share)];
}

/** How a plan by the earlier half does on the later one, beside any other hours, which hold as much as their share of the week. */
function checked(
  { checked_comments: later, checked_hours: hours }: ModerationTargetsRow,
  share: number,
): Finding {
  const better = wilsonInterval(share * later, later, CONFIDENCE).low > hours / WEEK_HOURS;
  const verdict = better ? '' : ' That is not clearly better than any hours: do not rely on the plan.';
  const text = `Tried on later comments: the ${counted(hours, 'hour')} so chosen by the earlier half of the comments are ${percent(hours, WEEK_HOURS)} of the week and hold ${percent(share, 1)} of the ${count(later)} later ones.${verdict}`;
  return {
    key: 'checked',
    text,
    values: { share, hours, later, better },
    ...(better ? {} : { caution: true }),
  };
}

/** The hours as stretches of a day, those with most comments first: `Monday 09:00 to 12:00`. */
export function stretches(hours: readonly ModerationHoursRow[]): readonly string[] {
  const found: { weekday: number; from: number; to: number; comments: number }[] = [];
  for (const { weekday, hour, comments } of hours.toSorted(
    (a, b) => a.weekday - b.weekday || a.hour - b.hour,
  )) {
    const last = found.at(-1);
    if (last && last.weekday === weekday && last.to === hour) {
      last.to++;
      last.comments += comments;
    } else found.push({ weekday, from: hour, to: hour + 1, comments });
  }
  return found
    .toSorted((a, b) => b.comments - a.comments)
    .map(({ weekday, from, to }) => `${weekdays[weekday]} ${hourWords(from)} to ${hourWords(to)}`);
}

/** How long threads waited for staff, and a weekday on which clearly fewer are answered than on the others. */
export function waitFindings({ moderation_waits: rows }: ModerationPlanResult): readonly Finding[] {
  const all = rows.find((row) => row.weekday === null);
  if (!all) return [];
  return [...neglected(rows, all), waitFinding(all)];
}

function neglected(rows: readonly ModerationWaitsRow[], all: ModerationWaitsRow): readonly Finding[] {
  const days = rows.filter(
    (row) => row.weekday !== null && row.openings >= THIN && all.openings - row.openings >= THIN,
  );
  const confidence = jointConfidence(CONFIDENCE, days.length);
  const clear = days.flatMap((row) => {
    const others = { answered: all.answered - row.answered, openings: all.openings - row.openings };
    const interval = differenceInterval(
      { share: row.answered_share, trials: row.openings },
      { share: others.answered / others.openings, trials: others.openings },
      confidence,
    );
    return interval.high < 0 ? [{ row, others }] : [];
  });
  const [worst] = clear.toSorted((a, b) => a.row.answered_share - b.row.answered_share);
  if (!worst) {
    if (days.length < 2 || all.answered === 0) return [];
    const text = 'On no weekday is a clearly smaller share of the threads answered than on the others.';
    return [{ key: 'no-neglected-day', text, values: { days: days.length } }];
  }
  const { row, others } = worst;
  const day = weekdays[row.weekday ?? 0];
  const text = `Threads opened on a ${day} are answered less often: ${percent(row.answered, row.openings)} of ${count(row.openings)}, on other days ${percent(others.answered, others.openings)} of ${count(others.openings)}.`;
  return [
    finding(
      'neglected-day',
      text,
      { weekday: row.weekday, answered: row.answered, openings: row.openings },
      row.openings,
    ),
  ];
}
