import { Link } from 'wouter';
import { useRun } from '@/store/use-run';
import { ChartCard } from '@/ui/card/ChartCard';
import { PageHead } from '@/ui/PageHead';
import { RunCautions } from '@/ui/RunCautions';
import type { CardPageContent } from './card-page';
import { GoToQuestion, GoToStep } from './go-to';
import { SessionGap } from './session-gap';

const controls = {
  'go-to-step': GoToStep,
  'go-to-question': GoToQuestion,
  'session-gap': SessionGap,
} as const;

/** A page that is nothing but its cards. */
export function CardPage({ title, lead, further, control, cards }: CardPageContent) {
  const current = useRun();
  if (!current) return null;
  const Control = control && controls[control];
  return (
    <>
      <PageHead title={title} lead={lead}>
        {further && <Link href={further.path}>{further.words}</Link>}
      </PageHead>
      {Control && <Control />}
      <RunCautions />
      {cards.map((name) => (
        <ChartCard key={name} name={name} />
      ))}
    </>
  );
}
