import { Link } from 'wouter';
import { useStore } from '@/store';
import { areLearnersHidden } from '@/store/interface';
import { useRun } from '@/store/use-run';
import { ChartCard } from '@/ui/card/ChartCard';
import { LackingFiles } from '@/ui/card/LackingFiles';
import { sortCards } from '@/ui/card/lacking';
import { OnThisPage } from '@/ui/card/OnThisPage';
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
  const hidden = useStore(areLearnersHidden);
  if (!current) return null;
  const { answered, lacking } = sortCards(cards, current.run.datasets);
  const Control = control && controls[control];
  return (
    <>
      <PageHead title={title} lead={lead}>
        {further && answered.length > 0 && !hidden && <Link href={further.path}>{further.words}</Link>}
      </PageHead>
      {Control && answered.length > 0 && <Control />}
      <RunCautions />
      <OnThisPage names={answered} />
      {answered.map((name) => (
        <ChartCard key={name} name={name} />
      ))}
      <LackingFiles lacking={lacking} />
    </>
  );
}
