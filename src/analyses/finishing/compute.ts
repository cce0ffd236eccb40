import { rankSet, type StepSets, stepSets } from '@/course/step-sets';
import { stepRanks, stepsInUse } from '@/course/steps-in-use';
import { shareDifference } from '../comparison-kit/difference';
import { ranked } from '../comparison-kit/ranked';
import type { AnalysisContext, Compute } from '../context';
import { shareOf } from '../step-peers';
import { type Doing, doingsOf } from './doings';
import type { FinishingResult, FinishingRow } from './tables';

/** What became of the learners of a run, whatever times are selected. */
interface Outcome {
  readonly completions: StepSets;
  /** Completed steps of each person. */
  readonly completed: Int32Array;
}

interface Counts {
  readonly reached: Int32Array;
  readonly did: Int32Array;
  readonly didFinished: Int32Array;
  readonly didNotFinished: Int32Array;
}

function outcomeOf(completions: StepSets, people: number, steps: number): Outcome {
  const all = rankSet([...new Uint8Array(steps).keys()], steps);
  const completed = Int32Array.from({ length: people }, (_, person) => completions.countOf(person, all));
  return { completions, completed };
}

/** The rank of the furthest step that each person visited; −1 for none. */
function furthestOf(visits: StepSets, people: number, steps: number): Int32Array {
  const furthest = new Int32Array(people).fill(-1);
  for (let person = 0; person < people; person++) {
    for (let rank = steps - 1; rank >= 0 && furthest[person] < 0; rank--) {
      if (visits.has(person, rank)) furthest[person] = rank;
    }
  }
  return furthest;
}

/** For each step those who reached it by whether they did it and finished: completed at least half of the other steps. */
function countsOf(did: StepSets, furthest: Int32Array, outcome: Outcome, steps: number): Counts {
  const [reached, doers, didFinished, didNotFinished] = Array.from(
    { length: 4 },
    () => new Int32Array(steps),
  );
  const { completions, completed } = outcome;
  furthest.forEach((last, person) => {
    for (let rank = 0; rank <= last; rank++) {
      reached[rank]++;
      const others = completed[person] - (completions.has(person, rank) ? 1 : 0);
      const finished = 2 * others >= steps - 1;
      if (did.has(person, rank)) doers[rank]++;
      if (finished) (did.has(person, rank) ? didFinished : didNotFinished)[rank]++;
    }
  });
  return { reached, did: doers, didFinished, didNotFinished };
}

type Counted = Omit<FinishingRow, 'difference' | 'low' | 'high' | 'clear'>;

const rate = (part: number, whole: number) => (whole > 0 ? part / whole : null);

function countedRows({ run }: AnalysisContext, doing: Doing, counts: Counts, places: Int32Array): Counted[] {
  return doing.ranks.map((rank) => {
    const [reached, did] = [counts.reached[rank], counts.did[rank]];
    return {
      week_number: run.steps.weeks[places[rank]],
      step_number: run.steps.numbers[places[rank]],
      activity: doing.activity,
      reached,
      did,
      did_finished: counts.didFinished[rank],
      did_rate: rate(counts.didFinished[rank], did),
      did_not: reached - did,
      did_not_finished: counts.didNotFinished[rank],
      did_not_rate: rate(counts.didNotFinished[rank], reached - did),
    };
  });
}

/** The rows with their differences, all of them tested together. */
function compareRows(rows: readonly Counted[]): FinishingRow[] {
  const differences = rows.flatMap((row, place) => {
    const subject = { key: `${place}`, name: row.activity, what: row.activity };
    const not = { side: 'did not', figure: shareOf(row.did_not_finished, row.did_not) };
    const did = { side: 'did', figure: shareOf(row.did_finished, row.did) };
    return shareDifference(subject, not, did) ?? [];
  });
  const found = new Map(ranked(differences).map((each) => [each.key, each]));
  return rows.map((row, place) => {
    const { difference = null, low = null, high = null, clear = null } = found.get(`${place}`) ?? {};
    return { ...row, difference, low, high, clear };
  });
}

/** For each step and activity, how many of those who did it finish the course, and of those who did not. */
export const compute: Compute<FinishingResult> = (context) => {
  const { run } = context;
  const [activity, whole] = [context.rows('step-activity'), run.tables.get('step-activity')];
  const places = stepsInUse(run);
  const steps = places.length;
  if (!activity || !whole || steps < 2) return { finishing: [], finishers: [] };
  const people = run.people.ids.length;
  const ranks = stepRanks(places, run.steps.labels.length);
  const outcome = outcomeOf(stepSets(whole, 'last_completed_at', ranks, people, steps), people, steps);
  const furthest = furthestOf(stepSets(activity, 'first_visited_at', ranks, people, steps), people, steps);
  const learners = [...furthest.keys()].filter((who) => furthest[who] >= 0);
  if (learners.length === 0) return { finishing: [], finishers: [] };
  const rows = doingsOf(context, activity, places, ranks).flatMap((doing) =>
    countedRows(context, doing, countsOf(doing.sets, furthest, outcome, steps), places).filter(
      ({ activity: what, did }) => did > 0 || what === 'completed' || what === 'watched',
    ),
  );
  const finished = learners.filter((who) => 2 * outcome.completed[who] >= steps).length;
  return {
    finishing: compareRows(
      rows.toSorted((a, b) => a.week_number - b.week_number || a.step_number - b.step_number),
    ),
    finishers: [{ steps, learners: learners.length, finished }],
  };
};
