import { weeksUntil } from '@/risk/engagement/week-cuts';
import { type WeekFigures, weekFigures } from '@/risk/engagement/week-figures';
import { baselineScores } from '@/risk/evaluate/baselines';
import { performanceOf } from '@/risk/evaluate/performance';
import { FEWEST_OF_A_KIND } from '@/risk/fewest';
import { predict } from '@/risk/model/model';
import { crossValidated } from '@/risk/model/out-of-fold';
import { outcomeOf } from '@/risk/outcome';
import { knownLearners, type RunAtCut } from '@/risk/run-at-cut';
import { pooled } from '@/risk/samples';
import { median } from '@/stats/summary';
import type { RiskWeek } from './assessment';
import type { RiskRequest } from './request';
import { atSameDay, train } from './teach';
import { fitOptions, reporter, SEED, type Teacher, type WorkOptions } from './work';

/** A course week of the run, and the risk of those who were on the course at its end. */
export interface ScoredWeek {
  readonly figures: WeekFigures;
  /** For each learner of the figures' features; null where there is no model of that week. */
  readonly probabilities: Float64Array | null;
  readonly summary: RiskWeek;
}

/** The run's learners at a week's cut, and what became of them. */
function weekOf(
  scored: RunAtCut,
  request: RiskRequest,
  { features }: WeekFigures,
  cut: RunAtCut['cut'],
): RunAtCut {
  const { run, settings, time } = scored;
  const { happened, known } = outcomeOf(request.outcome, run, settings, time, cut);
  const own = Uint8Array.from(features.learners, (person) => happened[person]);
  return { ...scored, cut, features, happened: own, known, reached: true };
}

/** The risk at the end of an earlier week, by a model that was taught at that week; null where none can be. */
async function earlierRisk(
  at: RunAtCut,
  teacher: Teacher,
  request: RiskRequest,
  options: WorkOptions,
): Promise<Float64Array | null> {
  switch (teacher.kind) {
    case 'file':
      return null;
    case 'runs': {
      const sets = teacher.sets.flatMap(({ run }) => {
        const set = atSameDay(run, request, at);
        return set?.known ? [knownLearners(set, teacher.unknown)] : [];
      });
      const trained = await train(sets, request, at, options);
      return trained.ok ? predict(trained.model, at.features) : null;
    }
    // What became of the learners is known, or nothing could have been learnt at the later cut.
    case 'itself': {
      const samples = pooled([knownLearners(at, teacher.unknown)]);
      const positives = samples.happened.reduce((sum, is) => sum + is, 0);
      const few = Math.min(positives, samples.happened.length - positives) < FEWEST_OF_A_KIND;
      if (few) return null;
      return crossValidated(samples, { ...fitOptions(request, options), seed: SEED });
    }
  }
}

/** The median probability of those for whom the outcome did not come about; null where nobody is known to be one. */
function medianOfOthers({ happened, known }: RunAtCut, probabilities: Float64Array | null): number | null {
  if (!known || !probabilities) return null;
  return finite(median(probabilities.filter((_, row) => happened[row] === 0)));
}

const finite = (value: number) => (Number.isFinite(value) ? value : null);

/**
 * Each course week up to the cut, each by a model of its own: one of the last week would take everyone to be late in the first.
 * @param last The probabilities at the cut.
 */
export async function scoredWeeks(
  scored: RunAtCut,
  teacher: Teacher,
  last: Float64Array,
  request: RiskRequest,
  options: WorkOptions,
): Promise<ScoredWeek[]> {
  const report = reporter('weeks', options);
  const known = weeksUntil(scored.cut, scored.settings, scored.time);
  const figures = await weekFigures(scored, {
    onWeek: (done) => report(done, 2 * known.length),
    ...(options.signal && { signal: options.signal }),
  });
  const found: ScoredWeek[] = [];
  for (const [place, week] of figures.entries()) {
    const at = weekOf(scored, request, week, known[place].cut);
    const latest = place === figures.length - 1;
    const probabilities = latest ? last : await earlierRisk(at, teacher, request, options);
    found.push({
      figures: week,
      probabilities,
      summary: {
        week: week.week,
        learners: week.features.learners.length,
        active: week.active,
        meanEngagement: finite(week.meanEngagement),
        meanConfidence: finite(week.meanConfidence),
        median: probabilities && finite(median(probabilities)),
        medianOfOthers: medianOfOthers(at, probabilities),
        performance:
          probabilities && at.known
            ? performanceOf(probabilities, at.happened, baselineScores(week.features), SEED)
            : null,
      },
    });
    report(known.length + place + 1, 2 * known.length);
  }
  return found;
}
