import { findCard } from '@/analyses/registry';
import type { DatasetId } from '@/formats';
import { useRun } from '@/store/use-run';
import { ChartCard } from '@/ui/card/ChartCard';
import { fileNameOf } from '@/words/files';
import { inWords } from '@/words/list';
import classes from './subject.module.css';

interface SubjectCardsProps {
  /** `analysis/card` */
  readonly cards: readonly string[];
  readonly subject: string;
}

/** The cards that have something to say about a step or question, and which files others would need. */
export function SubjectCards({ cards, subject }: SubjectCardsProps) {
  const datasets = useRun()?.run.datasets ?? [];
  const lacking = needsOf(cards).filter((dataset) => !datasets.includes(dataset));
  return (
    <>
      {cards.map((name) => (
        <ChartCard key={name} name={name} subject={subject} optional />
      ))}
      {lacking.length > 0 && (
        <p className={classes.lacking}>
          More would be told here by files that are not loaded: {inWords(lacking.map(fileNameOf))}.
        </p>
      )}
    </>
  );
}

function needsOf(cards: readonly string[]): readonly DatasetId[] {
  const needs = cards.map(findCard).flatMap((found) => found?.analysis.needs ?? []);
  return [...new Set(needs)];
}
