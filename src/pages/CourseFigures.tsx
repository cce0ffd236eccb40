import { Link } from 'wouter';
import { onlyDays } from '@/analyses/weekly-pulse/chosen-days';
import type { WeeklyPulseResult } from '@/analyses/weekly-pulse/tables';
import { useStore } from '@/store';
import { areLearnersHidden } from '@/store/interface';
import { selectRiskKey } from '@/store/risk';
import { useAnalysis } from '@/store/use-analysis';
import { useRun } from '@/store/use-run';
import { goToCard } from '@/ui/card/card-address';
import { FigureRow } from '@/ui/FigureRow';
import { TextButton } from '@/ui/TextButton';
import classes from './CourseFigures.module.css';
import { courseFigures } from './course-figures';

/** How the course stands, and the ways to what its scores are and to an assessment. */
export function CourseFigures() {
  const pulse = useAnalysis('weekly-pulse');
  const key = useStore(selectRiskKey);
  const last = useStore((store) => store.lastRisk);
  const thresholds = useStore((store) => store.riskThresholds);
  const hidden = useStore(areLearnersHidden);
  const withhold = useStore((store) => store.withhold);
  const course = useRun()?.course;
  if (pulse.state !== 'ok' || !course) return null;
  const rows = (pulse.result as WeeklyPulseResult).weekly_pulse.filter(({ on_course }) => on_course !== null);
  const latest = rows.at(-1);
  if (!latest) return null;
  const assessment = last?.key === key && last?.answer.ok ? last.answer.assessment : null;
  const only = onlyDays(latest, { filter: pulse.filter, course });
  return (
    <div className={classes.course}>
      <FigureRow
        stale={pulse.stale}
        figures={courseFigures({ latest, only, assessment, thresholds, hidden, withhold })}
      />
      <p>
        <TextButton onClick={() => goToCard('weekly-pulse/weeks', true)}>
          What engagement and confidence are
        </TextButton>
        {!hidden && !assessment && <Link href="/risk">Assess who is at risk</Link>}
      </p>
    </div>
  );
}
