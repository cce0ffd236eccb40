import { useId, useMemo } from 'react';
import { standOutChart } from '@/analyses/comparison-kit/stand-out-chart';
import { standOutTable } from '@/analyses/comparison-kit/stand-out-table';
import {
  type ComparedCard,
  standOutFindings,
  standOutsDefinition,
} from '@/analyses/comparison-kit/stand-outs';
import type { CardView } from '@/analyses/definition';
import { findCard } from '@/analyses/registry';
import { isShowable, usableSides, withFindings, withheldAnswer } from '@/analyses/withholding/answer';
import type { FindingsRequest } from '@/engine/protocol';
import { useStore } from '@/store';
import type { NamedRun } from '@/store/named-runs';
import { useSaid } from '@/store/use-said';
import { AnswerParts } from '@/ui/card/AnswerParts';
import { CardSkeleton } from '@/ui/card/CardSkeleton';
import classes from '@/ui/card/ChartCard.module.css';
import { viewOf } from '@/ui/card/card-view';
import { inSharesUnder } from '@/words/whole-shares';
import { aboutRuns } from './about-runs';
import { aboutSeveral, rankedCards } from './run-cards';
import { useRunSides } from './use-run-sides';

interface StandOutsProps {
  readonly runs: readonly NamedRun[];
  readonly filter: CardView['filter'];
  readonly shared: Readonly<Record<string, string>>;
}

const found = rankedCards.flatMap((name) => findCard(name) ?? []);
const analyses = [...new Set(found.map(({ analysis }) => analysis.id))];
const question = 'What stands out between the runs?';

/** The differences between runs over all cards, ranked. */
export function StandOuts({ runs, filter, shared }: StandOutsProps) {
  const titleId = useId();
  const withhold = useStore((store) => store.withhold);
  const results = useRunSides(analyses, runs, filter, shared);
  const computed = useMemo(() => {
    const cards = found.flatMap(({ analysis, card }): ComparedCard[] => {
      const sides = results?.sides.get(analysis.id) ?? [];
      const whole = usableSides(analysis.tables, sides, withhold);
      const shown = card.comparison && isShowable(card.comparison, withhold);
      return shown && sides.length > 1 ? [{ card: aboutSeveral(card), sides: whole }] : [];
    });
    const all = inSharesUnder(withhold, () => ({
      findings: standOutFindings(cards),
      chart: standOutChart(cards),
      table: standOutTable(cards),
    }));
    return withheldAnswer(all, withhold);
  }, [results, withhold]);
  const request = useMemo((): FindingsRequest | null => {
    if (withhold === 0 || !results) return null;
    const sides = runs.map(({ run, course, changes, label }) => ({
      label,
      learners: filter.group.length === 0 ? run.learners : null,
      view: viewOf({ course, run }, filter, null, shared),
      selection: { run: run.id, settings: changes, filter },
    }));
    return { cards: rankedCards, shows: 'stand-outs', sides, withhold };
  }, [results, runs, filter, shared, withhold]);
  const said = useSaid(request);
  const answer = useMemo(() => {
    // Its chart in a sentence says how many differences are drawn, which is no figure of learners.
    const summary = computed.chart?.summary ?? null;
    return said ? withFindings(computed, { ...said, summary }) : computed;
  }, [computed, said]);
  return (
    <article className={classes.card} aria-labelledby={titleId}>
      <h2 id={titleId} className={classes.question}>
        {question}
      </h2>
      {results ? (
        <div className={classes.answer} aria-busy={results.stale}>
          <AnswerParts
            name="runs/stand-outs"
            card={{ question }}
            answer={answer}
            definition={standOutsDefinition}
            everything={false}
            file={`${runs[0].run.slug}_stand-outs`}
            about={aboutRuns(
              runs,
              runs.map(({ label }) => label),
              filter,
            )}
          />
        </div>
      ) : (
        <CardSkeleton />
      )}
    </article>
  );
}
