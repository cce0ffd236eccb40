import { useRun } from '@/store/use-run';
import { ChartCard } from '@/ui/card/ChartCard';
import { PageHead } from '@/ui/PageHead';
import { RunCautions } from '@/ui/RunCautions';
import type { CardPageContent } from './card-page';

/** A page that is nothing but its cards. */
export function CardPage({ title, lead, cards }: CardPageContent) {
  const current = useRun();
  if (!current) return null;
  return (
    <>
      <PageHead title={title} lead={lead} />
      <RunCautions />
      {cards.map((name) => (
        <ChartCard key={name} name={name} />
      ))}
    </>
  );
}
