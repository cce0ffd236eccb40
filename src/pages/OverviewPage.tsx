import { useCallback } from 'react';
import type { GroupsResult } from '@/analyses/groups/tables';
import { isPartial } from '@/analyses/in-these-days';
import { useStore } from '@/store';
import { drawn } from '@/store/timing';
import { useAnalysis } from '@/store/use-analysis';
import { useRun } from '@/store/use-run';
import { CardSkeleton } from '@/ui/card/CardSkeleton';
import { ChartCard } from '@/ui/card/ChartCard';
import { LackingFiles } from '@/ui/card/LackingFiles';
import { sortCards } from '@/ui/card/lacking';
import { OnThisPage } from '@/ui/card/OnThisPage';
import { KeyFigures } from '@/ui/KeyFigures';
import { PageHead } from '@/ui/PageHead';
import { RunCautions } from '@/ui/RunCautions';
import { period } from '@/words/dates';
import { capitalised } from '@/words/list';
import { counted } from '@/words/numbers';
import { runNumber } from '@/words/run-name';
import { AnsweredElsewhere } from './AnsweredElsewhere';
import { CourseFigures } from './CourseFigures';
import { Headlines } from './Headlines';
import { lateCards, overview } from './overview';
import { useAfterFirstChart } from './use-after-first-chart';

const figuresDrawn = () => drawn('figures');

/** The course at a glance: its key figures and the findings that matter most. */
export function OverviewPage() {
  const current = useRun();
  const groups = useAnalysis('groups');
  const [afterFirst, firstDrawn] = useAfterFirstChart();
  const chartDrawn = useCallback(() => {
    drawn('chart');
    firstDrawn();
  }, [firstDrawn]);
  // Two groups have their figures beside each other on the first card.
  const against = useStore((store) => store.against);
  // The steps of some days, or of some learners, are not all of the course's.
  const whole = groups.state === 'ok' && !isPartial(groups) && groups.filter.group.length === 0;
  if (!current) return null;
  const { course, run } = current;
  const { answered, lacking } = sortCards(overview.cards, current.run.datasets);
  const result = groups.state === 'ok' ? (groups.result as GroupsResult) : null;
  const { steps = 0, weeks = 0 } = result?.course[0] ?? {};
  const facts = [
    capitalised(runNumber(run)),
    period(course.startDate, course.endDate),
    whole && weeks > 0 && counted(weeks, 'week'),
    whole && steps > 0 && counted(steps, 'step'),
  ];
  return (
    <>
      <PageHead title={course.name} lead={facts.filter(Boolean).join(' · ')} />
      <RunCautions />
      <AnsweredElsewhere datasets={run.datasets} />
      {against === null && groups.state !== 'error' && groups.state !== 'missing' && (
        <KeyFigures
          rows={result?.groups ?? null}
          datasets={run.datasets}
          stale={groups.state === 'ok' && groups.stale}
          onDrawn={figuresDrawn}
        />
      )}
      {against === null && afterFirst && <CourseFigures />}
      {against === null && afterFirst && <Headlines />}
      <OnThisPage names={answered} />
      {answered.map((name) =>
        afterFirst || !lateCards.has(name) ? (
          <ChartCard key={name} name={name} onDrawn={chartDrawn} />
        ) : (
          <CardSkeleton key={name} />
        ),
      )}
      <LackingFiles lacking={lacking} />
    </>
  );
}
