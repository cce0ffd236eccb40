import type { CardView, Finding } from '@/analyses/definition';
import { registrationDay } from '@/course/settings';
import { differenceInterval } from '@/stats/newcombe';
import { jointConfidence } from '@/stats/wilson';
import { windowPhrase } from '@/words/enrolment-windows';
import { capitalised } from '@/words/list';
import { count, counted, percent } from '@/words/numbers';
import { inTheseDays, isPartial } from '../in-these-days';
import { finding, THIN } from '../sentence';
import {
  type Cohort,
  cohortWords,
  type EnrolmentCohortsResult,
  type EnrolmentCohortsRow,
  type Fate,
  fates,
} from './tables';

/** The name of a cohort: by days before the start, unless the settings tell when registration opened. */
export function cohortLabel(cohort: Cohort, { course }: Pick<CardView, 'course'>): string {
  const isByDays = cohort === 'long_before' || cohort === 'before_start';
  return isByDays && !registrationDay(course).dated
    ? capitalised(windowPhrase(cohort, course))
    : cohortWords[cohort];
}

const did: Readonly<Record<Fate, string>> = {
  visited: 'visited a step',
  completed: 'completed a step',
  half_of_steps: 'completed at least half of the steps',
  fully_participated: 'fully participated',
  unenrolled: 'unenrolled',
};

/** The outcome that the card shows. */
export function chosenFate(view: CardView): Fate {
  return fates.find((fate) => fate === view.choices.outcome) ?? 'visited';
}

/** When learners enrolled, and whether the chosen outcome clearly depends on it. */
export function cohortFindings(result: EnrolmentCohortsResult, view: CardView): readonly Finding[] {
  const fate = chosenFate(view);
  const rows = result.enrolment_cohorts.filter(({ outcome }) => outcome === fate);
  if (rows.length === 0) return [];
  return [isPartial(view) ? unlikeTimes(rows, fate, view) : contrast(rows, fate, view), ...before(rows)];
}

interface Pair {
  readonly more: EnrolmentCohortsRow;
  readonly less: EnrolmentCohortsRow;
  readonly low: number;
}

/** The pair of cohorts whose shares differ most surely: by the lower end of Newcombe's interval, all pairs jointly at 95 %. */
function surestPair(rows: readonly EnrolmentCohortsRow[]): Pair | undefined {
  const confidence = jointConfidence(0.95, (rows.length * (rows.length - 1)) / 2);
  const asShare = ({ share, learners }: EnrolmentCohortsRow) => ({ share, trials: learners });
  return rows
    .flatMap((more) =>
      rows
        .filter((less) => less.share < more.share)
        .map((less) => ({
          more,
          less,
          low: differenceInterval(asShare(more), asShare(less), confidence).low,
        })),
    )
    .toSorted((a, b) => b.low - a.low)[0];
}

function totals(rows: readonly EnrolmentCohortsRow[]) {
  return {
    learners: rows.reduce((sum, row) => sum + row.learners, 0),
    reached: rows.reduce((sum, row) => sum + row.reached, 0),
  };
}

const reachedWords = ({ learners, reached }: ReturnType<typeof totals>, fate: Fate) =>
  `${percent(reached, learners)} of ${counted(learners, 'learner')} ${did[fate]}`;

/** At some times alone the cohorts are not alike: whoever enrolled after them had no part in them. */
function unlikeTimes(rows: readonly EnrolmentCohortsRow[], fate: Fate, view: CardView): Finding {
  const all = totals(rows);
  const text = `${reachedWords(all, fate)}${inTheseDays(view)}; learners are not compared by when they enrolled, for some enrolled only afterwards and others had been active before.`;
  return finding('no-contrast', text, { outcome: fate, ...all }, all.learners);
}

function contrast(rows: readonly EnrolmentCohortsRow[], fate: Fate, view: CardView): Finding {
  const all = totals(rows);
  const overall = reachedWords(all, fate);
  const enough = rows.filter((row) => row.learners >= THIN);
  const pair = surestPair(enough);
  if (!pair || pair.low <= 0) {
    const why =
      enough.length > 1
        ? 'no clear difference by when they enrolled'
        : 'too few enrolled at different times to compare';
    return finding('no-contrast', `${overall}; ${why}.`, { outcome: fate, ...all }, all.learners);
  }
  const { more, less } = pair;
  const part = (row: EnrolmentCohortsRow) =>
    `${percent(row.reached, row.learners)} of ${count(row.learners)}`;
  const text = `Those who enrolled ${windowPhrase(more.cohort, view.course)} ${did[fate]} clearly more often (${part(more)}) than those who enrolled ${windowPhrase(less.cohort, view.course)} (${part(less)}).`;
  const values = {
    outcome: fate,
    more: more.cohort,
    more_share: more.share,
    less: less.cohort,
    less_share: less.share,
  };
  return finding('contrast', text, values, Math.min(more.learners, less.learners));
}

function before(rows: readonly EnrolmentCohortsRow[]): Finding[] {
  const all = rows.reduce((sum, { learners }) => sum + learners, 0);
  const size = (cohort: Cohort) => rows.find((row) => row.cohort === cohort)?.learners ?? 0;
  const early = size('long_before') + size('before_start');
  const late = size('later');
  const text = `Of ${counted(all, 'learner')}, ${share(early, all)} enrolled before the start day, ${share(size('start_day'), all)} on it and ${share(late, all)} after the first week.`;
  return [finding('sizes', text, { early, start_day: size('start_day'), late, learners: all }, all)];
}

function share(part: number, all: number): string {
  return part === 0 ? 'none' : `${count(part)} (${percent(part, all)})`;
}
