import { Link } from 'wouter';
import { useRun } from '@/store/use-run';
import { ChartCard } from '@/ui/card/ChartCard';
import { PageHead } from '@/ui/PageHead';
import { RunCautions } from '@/ui/RunCautions';
import type { CardPageContent } from './card-page';
import { GoToQuestion, GoToStep } from './go-to';

/** A page that is nothing but its cards. */
export function CardPage({ title, lead, further, goTo, cards }: CardPageContent) {
  const current = useRun();
  if (!current) return null;
  return (
    <>
      <PageHead title={title} lead={lead}>
        {further && <Link href={further.path}>{further.words}</Link>}
      </PageHead>
      {goTo === 'step' && <GoToStep />}
      {goTo === 'question' && <GoToQuestion />}
      <RunCautions />
      {cards.map((name) => (
        <ChartCard key={name} name={name} />
      ))}
    </>
  );
}
