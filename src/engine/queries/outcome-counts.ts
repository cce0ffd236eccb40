import type { AnalysisContext } from '@/analyses/context';
import { type CutChoice, cutAt } from '@/risk/cut';
import { atCut } from '@/risk/features';
import { earliest } from '@/risk/features/people';
import { stepFigures } from '@/risk/features/steps';
import { type OutcomeId, outcomeIds, outcomeOf } from '@/risk/outcome';
import { localTime } from '@/stats/local-time';

/** Of the learners of a run who are on the course at a cut, for how many each outcome came about. */
export interface OutcomeCounts {
  readonly learners: number;
  /** Null where the data does not reach far enough for it to be known. */
  readonly happened: Readonly<Record<OutcomeId, number | null>>;
}

/** All learners of the run, whatever is selected; null where the course's start is not known. */
export function answerOutcomeCounts(
  { run, settings }: AnalysisContext,
  { cut: choice }: { readonly cut: CutChoice },
): OutcomeCounts | null {
  const time = localTime(settings.timeZone);
  const cut = cutAt(choice, settings, time);
  if (!cut) return null;
  const { visited } = stepFigures(run, settings, time, cut, earliest(run, 'enrolled_at'));
  const learners = atCut(run, visited, cut.at);
  const counts = outcomeIds.map((id) => {
    const { happened, known } = outcomeOf(id, run, settings, time, cut);
    return [id, known ? learners.reduce((sum, person) => sum + happened[person], 0) : null];
  });
  return { learners: learners.length, happened: Object.fromEntries(counts) };
}
