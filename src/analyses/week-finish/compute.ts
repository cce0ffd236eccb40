import type { ColumnTable } from 'arquero';
import { stepSets } from '@/course/step-sets';
import { stepRanks, stepsInUse } from '@/course/steps-in-use';
import { wilsonInterval } from '@/stats/wilson';
import type { AnalysisContext, Compute } from '../context';
import { sideSteps } from './side-steps';
import type { WeekFinishResult, WeekFinishRow } from './tables';

interface WeekSteps {
  readonly week: number;
  /** Ranks of the steps that make the week, in order. */
  readonly ranks: number[];
  readonly sideRanks: number[];
}

function weekSteps(weeks: Int32Array, places: Int32Array, aside: Uint8Array): readonly WeekSteps[] {
  const found: WeekSteps[] = [];
  places.forEach((place, rank) => {
    if (found.at(-1)?.week !== weeks[place]) found.push({ week: weeks[place], ranks: [], sideRanks: [] });
    const { ranks, sideRanks } = found[found.length - 1];
    (aside[rank] === 1 ? sideRanks : ranks).push(rank);
  });
  return found;
}

function share(learners: number, began: number) {
  if (began === 0) return { rate: null, low: null, high: null };
  return { rate: learners / began, ...wilsonInterval(learners, began) };
}

function weekRows({ run }: AnalysisContext, activity: ColumnTable): WeekFinishRow[] {
  const people = run.people.ids.length;
  const places = stepsInUse(run);
  const ranks = stepRanks(places, run.steps.labels.length);
  const visits = stepSets(activity, 'first_visited_at', ranks, people, places.length);
  const completions = stepSets(activity, 'last_completed_at', ranks, people, places.length);
  const aside = sideSteps(visits, people, places.length);
  return weekSteps(run.steps.weeks, places, aside).map(({ week, ranks: own, sideRanks }) => {
    let began = 0;
    let visitedAll = 0;
    let completedAll = 0;
    for (let person = 0; person < people; person++) {
      if (own.length === 0 || !visits.has(person, own[0])) continue;
      began++;
      if (own.every((rank) => visits.has(person, rank))) visitedAll++;
      if (own.every((rank) => completions.has(person, rank))) completedAll++;
    }
    const visited = share(visitedAll, began);
    const completed = share(completedAll, began);
    return {
      week_number: week,
      steps: own.length,
      left_out: sideRanks.map((rank) => run.steps.labels[places[rank]]).join(', ') || null,
      began,
      visited_all: visitedAll,
      visited_rate: visited.rate,
      visited_low: visited.low,
      visited_high: visited.high,
      completed_all: completedAll,
      completed_rate: completed.rate,
      completed_low: completed.low,
      completed_high: completed.high,
    };
  });
}

/** How many of those who begin a week visit, and complete, all of it. */
export const compute: Compute<WeekFinishResult> = (context) => {
  const activity = context.rows('step-activity');
  return { week_finish: activity ? weekRows(context, activity) : [] };
};
