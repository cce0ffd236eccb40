import { Skeleton } from '@mantine/core';
import { useId, useMemo } from 'react';
import { Link } from 'wouter';
import type { Analysis, Card, CardView, Finding, Result } from '@/analyses/definition';
import { headlineCards, soundFirst } from '@/analyses/headlines';
import { initialChoices } from '@/analyses/initial-choices';
import { lackedBy } from '@/analyses/lacked-by';
import { findCard } from '@/analyses/registry';
import { useStore } from '@/store';
import { useAnalysis } from '@/store/use-analysis';
import { type CurrentRun, useRun } from '@/store/use-run';
import { cardAddress } from '@/ui/card/card-address';
import { viewOf } from '@/ui/card/card-view';
import { useSaidOfCard } from '@/ui/card/use-said-of-card';
import { ErrorBoundary } from '@/ui/ErrorBoundary';
import { NO_FINDING } from '@/words/withheld';
import classes from './Headlines.module.css';
import { headlinePlaces } from './headline-places';

/** The findings that say most about how the course goes, each with the way to its card. Nothing where there are none. */
export function Headlines() {
  const titleId = useId();
  const current = useRun();
  const filter = useStore((store) => store.filter);
  return (
    <section className={classes.headlines} aria-labelledby={titleId}>
      <h2 id={titleId}>In short</h2>
      <ul>
        {headlineCards.map((name) => (
          <ErrorBoundary key={name} fallback={() => null} retryKeys={[current, filter]}>
            <Headline name={name} />
          </ErrorBoundary>
        ))}
      </ul>
    </section>
  );
}

interface HeadlineProps {
  readonly name: (typeof headlineCards)[number];
}

function Headline({ name }: HeadlineProps) {
  const found = findCard(name);
  const current = useRun();
  const computed = useAnalysis(found?.analysis.id ?? '');
  if (!found || !current || computed.state === 'missing' || computed.state === 'error') return null;
  if (lackedBy(found.card, current.run.datasets).length > 0) return null;
  if (computed.state === 'loading') return <Awaited />;
  return (
    <Told
      {...found}
      name={name}
      current={current}
      result={computed.result}
      filter={computed.filter}
      stale={computed.stale}
    />
  );
}

function Awaited() {
  return (
    <li>
      <Skeleton height="1.4em" width="4rem" />
      <Skeleton height="1.4em" />
    </li>
  );
}

interface ToldProps extends HeadlineProps {
  readonly analysis: Analysis;
  readonly card: Card;
  readonly current: CurrentRun;
  readonly result: Result;
  /** The selection that the result is of. */
  readonly filter: CardView['filter'];
  readonly stale: boolean;
}

function Told({ name, card, current, result, filter, stale }: ToldProps) {
  const withhold = useStore((store) => store.withhold);
  const view = useMemo(() => viewOf(current, filter, null, initialChoices(card)), [current, filter, card]);
  const whole = useMemo(
    () => (withhold > 0 ? null : card.findings(result, view)),
    [withhold, card, result, view],
  );
  const said = useSaidOfCard(name, view, current);
  const findings: readonly Finding[] | undefined = whole ?? said?.findings;
  if (!findings) return <Awaited />;
  const text = findings.length === 0 && withhold > 0 ? NO_FINDING : soundFirst(findings);
  if (text === null) return null;
  const { topic, path } = headlinePlaces[name];
  return (
    <li aria-busy={stale}>
      <Link href={cardAddress(path, name)}>{topic}</Link>
      <span>{text}</span>
    </li>
  );
}
