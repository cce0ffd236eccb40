import { useId, useMemo } from 'react';
import type { CardView } from '@/analyses/definition';
import { findCard } from '@/analyses/registry';
import type { NamedRun } from '@/store/named-runs';
import { Broken } from '@/ui/Broken';
import { CardSkeleton } from '@/ui/card/CardSkeleton';
import classes from '@/ui/card/ChartCard.module.css';
import { ComparedAnswer } from '@/ui/card/ComparedAnswer';
import { ErrorBoundary } from '@/ui/ErrorBoundary';
import { aboutRuns } from './about-runs';
import { aboutSeveral } from './run-cards';
import { lackSentence } from './run-sides';
import { useRunSides } from './use-run-sides';

interface RunCardProps {
  /** `analysis/card`; one that compares. */
  readonly name: string;
  readonly runs: readonly NamedRun[];
  readonly filter: CardView['filter'];
  readonly shared: Readonly<Record<string, string>>;
}

/** One question, compared between runs. */
export function RunCard(props: RunCardProps) {
  const titleId = useId();
  const found = findCard(props.name);
  if (!found) return null;
  return (
    <article className={classes.card} aria-labelledby={titleId}>
      <h2 id={titleId} className={classes.question}>
        {aboutSeveral(found.card).question}
      </h2>
      <ErrorBoundary
        fallback={(retry) => (
          <div className={classes.note}>
            <Broken onRetry={retry} />
          </div>
        )}
        retryKeys={[props.runs, props.filter, props.shared]}
      >
        <RunAnswer {...props} />
      </ErrorBoundary>
    </article>
  );
}

function RunAnswer({ name, runs, filter, shared }: RunCardProps) {
  const found = findCard(name);
  const id = found?.analysis.id ?? '';
  const analyses = useMemo(() => [id], [id]);
  const results = useRunSides(analyses, runs, filter, shared);
  if (!found?.card.comparison) return null;
  if (!results || results.answers.length < runs.length) return <CardSkeleton />;
  const sides = results.sides.get(id) ?? [];
  if (sides.length < 2) {
    return <p className={classes.note}>{lackSentence(results.answers, runs)}</p>;
  }
  return (
    <div className={classes.answer} aria-busy={results.stale}>
      <ComparedAnswer
        name={name}
        card={aboutSeveral(found.card)}
        comparison={found.card.comparison}
        tables={found.analysis.tables}
        sides={sides}
        selections={results.selections.get(id) ?? []}
        shared={shared}
        file={`${runs[0].run.slug}_${found.card.id}_runs`}
        about={aboutRuns(
          runs,
          sides.map(({ label }) => label),
          filter,
        )}
      />
    </div>
  );
}
