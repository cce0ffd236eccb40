import { UnstyledButton } from '@mantine/core';
import { Link } from 'wouter';
import { onlyDays } from '@/analyses/weekly-pulse/chosen-days';
import type { WeeklyPulseResult } from '@/analyses/weekly-pulse/tables';
import { levelOf } from '@/risk/levels';
import { useStore } from '@/store';
import { selectRiskKey } from '@/store/risk';
import { useAnalysis } from '@/store/use-analysis';
import { useRun } from '@/store/use-run';
import { goToCard } from '@/ui/card/OnThisPage';
import { FigureRow } from '@/ui/FigureRow';
import { count, percent, rateWords } from '@/words/numbers';
import classes from './CourseFigures.module.css';

/** How the course stands in its latest week: who is active, how engaged they are, how many are at high risk. */
export function CourseFigures() {
  const pulse = useAnalysis('weekly-pulse');
  const key = useStore(selectRiskKey);
  const last = useStore((store) => store.lastRisk);
  const thresholds = useStore((store) => store.riskThresholds);
  const hidden = useStore((store) => store.hideLearners);
  const course = useRun()?.course;
  if (pulse.state !== 'ok' || !course) return null;
  const rows = (pulse.result as WeeklyPulseResult).weekly_pulse.filter(({ on_course }) => on_course !== null);
  const latest = rows.at(-1);
  if (!latest) return null;
  const { week, active, on_course: onCourse, engagement, confidence } = latest;
  const assessment = last?.key === key && last?.answer.ok ? last.answer.assessment : null;
  const high = assessment?.learners.filter((each) => levelOf(each.probability, thresholds) === 'high').length;
  const only = onlyDays(latest, { filter: pulse.filter, course });
  const ofThose = onCourse ? `${percent(active, onCourse)} of ${count(onCourse)} on the course` : '—';
  const score = (value: number | null) => (value === null ? '—' : rateWords(value));
  return (
    <div className={classes.course}>
      <FigureRow
        stale={pulse.stale}
        figures={[
          {
            label: `Active in week ${week}`,
            value: count(active),
            note: only === null ? ofThose : `only ${only}`,
          },
          { label: 'Average engagement', value: score(engagement), note: `end of week ${week}` },
          { label: 'Average confidence', value: score(confidence), note: `end of week ${week}` },
          {
            label: 'At high risk',
            value: high === undefined ? '—' : count(high),
            note: assessment ? `end of week ${assessment.week}` : 'not assessed yet',
          },
        ]}
      />
      <p>
        <UnstyledButton onClick={() => goToCard('weekly-pulse/weeks', true)}>
          What engagement and confidence are
        </UnstyledButton>
        {!hidden && !assessment && <Link href="/risk">Assess who is at risk</Link>}
      </p>
    </div>
  );
}
