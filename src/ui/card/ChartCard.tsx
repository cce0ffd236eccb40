import { useId, useRef } from 'react';
import type { Analysis, Card } from '@/analyses/definition';
import { lackedBy } from '@/analyses/lacked-by';
import { findCard } from '@/analyses/registry';
import { useStore } from '@/store';
import { type AnalysisState, useAnalysis } from '@/store/use-analysis';
import { useRun } from '@/store/use-run';
import { failureSentence } from '@/ui/messages/failures';
import { awaitedFiles } from '@/words/files';
import { Broken } from '../Broken';
import { ErrorBoundary } from '../ErrorBoundary';
import { useInSight } from '../use-in-sight';
import { Answer } from './Answer';
import { CardSkeleton } from './CardSkeleton';
import classes from './ChartCard.module.css';
import { ComparedGroups } from './ComparedGroups';
import { cardAnchor } from './card-address';
import { beyondSelection } from './nameless';
import { standingOfAny } from './standing';

interface ChartCardProps {
  /** `analysis/card` */
  readonly name: string;
  /** The step or question that it is about. */
  readonly subject?: string;
  /** Ids of the learners that it is about; the same array while it is shown. */
  readonly learners?: readonly string[];
  /** Left out, rather than empty, where its table has no rows or its files are missing. */
  readonly optional?: boolean;
  readonly onDrawn?: (() => void) | undefined;
}

/** A question, its answer in a sentence, and the evidence: all from the registry. */
export function ChartCard({ name, ...props }: ChartCardProps) {
  const found = findCard(name);
  return found && <KnownCard {...found} {...props} name={name} />;
}

interface KnownCardProps extends ChartCardProps {
  readonly analysis: Analysis;
  readonly card: Card;
}

function KnownCard({ optional = false, ...about }: KnownCardProps) {
  return optional ? <OptionalCard {...about} /> : <ShownCard {...about} />;
}

/** A card that is left out where none of those who are shown has rows in its table. */
function OptionalCard(props: ShownCardProps) {
  const { analysis, card, subject = null, learners } = props;
  const current = useRun();
  const filter = useStore((store) => store.filter);
  const against = useStore((store) => store.against);
  const computed = useAnalysis(analysis.id, learners);
  const other = useAnalysis(analysis.id, learners, analysis.about === 'learners' ? null : against);
  if (!current) return null;
  const standing = standingOfAny(analysis, card, [computed, other], { current, filter, subject });
  if (standing === 'absent') return null;
  if (standing === 'awaited') return <span role="status" aria-label="Computing" />;
  return <ShownCard {...props} />;
}

type ShownCardProps = Omit<KnownCardProps, 'optional'>;

function ShownCard(about: ShownCardProps) {
  const { analysis, card, name, subject = null, learners } = about;
  const titleId = useId();
  const current = useRun();
  const filter = useStore((store) => store.filter);
  const element = useRef<HTMLElement>(null);
  const inSight = useInSight(element);
  const computed = useAnalysis(analysis.id, learners, null, inSight);
  const against = useStore((store) => store.against);
  const compared = against !== null && analysis.about !== 'learners';
  return (
    <article
      ref={element}
      id={cardAnchor(name)}
      tabIndex={-1}
      className={classes.card}
      aria-labelledby={titleId}
    >
      <h2 id={titleId} className={classes.question}>
        {card.question}
      </h2>
      <ErrorBoundary
        fallback={(retry) => (
          <div className={classes.note}>
            <Broken onRetry={retry} />
          </div>
        )}
        retryKeys={[current, filter, against, subject, learners]}
      >
        {compared ? (
          <ComparedGroups {...about} against={against} inSight={inSight} />
        ) : (
          <CardState {...about} computed={computed} />
        )}
      </ErrorBoundary>
    </article>
  );
}

interface CardStateProps extends Pick<KnownCardProps, 'name' | 'analysis' | 'card' | 'subject' | 'onDrawn'> {
  readonly computed: AnalysisState;
}

function CardState({ name, analysis, card, computed, subject, onDrawn }: CardStateProps) {
  const current = useRun();
  const reading = useStore(({ summary }) => summary.reading) ?? [];
  if (!current) return null;
  const lacking = lackedBy(card, current.run.datasets);
  if (lacking.length > 0) return <Note>{awaitedFiles(lacking, reading)}</Note>;
  switch (computed.state) {
    case 'loading':
      return <CardSkeleton />;
    case 'missing':
      return <Note>{awaitedFiles(computed.missing, reading)}</Note>;
    case 'error':
      return <Note>{failureSentence(computed.failure)}</Note>;
    case 'ok':
      return (
        <div className={classes.answer} aria-busy={computed.stale}>
          <Answer
            {...current}
            name={name}
            analysis={analysis}
            card={card}
            beyond={beyondSelection(analysis, computed.filter)}
            result={computed.result}
            selection={computed.filter}
            subject={subject ?? null}
            onDrawn={onDrawn}
          />
        </div>
      );
  }
}

function Note({ children }: { readonly children: string }) {
  return <p className={classes.note}>{children}</p>;
}
