import type { WeeklyPulseRow } from '@/analyses/weekly-pulse/tables';
import type { RiskAssessment } from '@/engine/protocol';
import { type LevelThresholds, levelOf } from '@/risk/levels';
import type { Figure } from '@/ui/FigureRow';
import { count, rateWords } from '@/words/numbers';
import { withheldFigures } from './withheld-figures';

/** What the figures are made of. */
export interface CourseState {
  /** The latest week in which learners are on the course. */
  readonly latest: WeeklyPulseRow;
  /** The days of the week that are counted, where only some are. */
  readonly only: string | null;
  /** Null where learners have not been assessed as is chosen now. */
  readonly assessment: Pick<RiskAssessment, 'learners' | 'week'> | null;
  readonly thresholds: LevelThresholds;
  /** Whether no single learner is shown. */
  readonly hidden: boolean;
  /** Under which counts are withheld; 0 where none are. */
  readonly withhold: number;
}

function highRisk({ assessment, thresholds, hidden, withhold }: CourseState): Figure {
  const label = 'At high risk';
  // The assessment is of single learners, whose count nobody has withheld.
  if (hidden)
    return {
      label,
      value: '—',
      note: withhold > 0 ? 'small counts are withheld' : 'single learners are hidden',
    };
  if (!assessment) return { label, value: '—', note: 'not assessed yet' };
  const high = assessment.learners.filter(({ probability }) => levelOf(probability, thresholds) === 'high');
  return {
    label,
    value: count(high.length),
    note: `of ${count(assessment.learners.length)}, end of week ${assessment.week}`,
  };
}

/** How the course stands in its latest week: who is active, how engaged they are, how many are at high risk. */
export function courseFigures(state: CourseState): readonly Figure[] {
  const { week, active, on_course: onCourse, engagement, confidence } = state.latest;
  // Whoever unenrolled in the week may have been active in it, and is no longer on the course at its end.
  const ofThose = onCourse ? `${count(onCourse)} still on the course` : '—';
  const score = (value: number | null) => (value === null ? '—' : rateWords(value));
  const own = (): readonly Figure[] => [
    {
      label: `Active in week ${week}`,
      value: count(active),
      note: state.only === null ? ofThose : `only ${state.only}`,
    },
    { label: 'Average engagement', value: score(engagement), note: `end of week ${week}` },
    { label: 'Average confidence', value: score(confidence), note: `end of week ${week}` },
  ];
  return [...withheldFigures(own, state.withhold), highRisk(state)];
}
