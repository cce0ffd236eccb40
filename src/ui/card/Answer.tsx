import { useMemo } from 'react';
import type { Analysis, Card, Result } from '@/analyses/definition';
import { type CardAnswer, cardAnswer, withFindings } from '@/analyses/withholding/answer';
import { withWholes } from '@/analyses/withholding/wholes';
import type { Filter } from '@/course/filter';
import { useStore } from '@/store';
import { isEverything } from '@/store/filters';
import { useLearnerNames } from '@/store/learner-names';
import type { CurrentRun } from '@/store/use-run';
import { runName } from '@/words/run-name';
import { selectionSentence } from '@/words/selection';
import { AnswerParts } from './AnswerParts';
import { CardSkeleton } from './CardSkeleton';
import classes from './ChartCard.module.css';
import { Choices } from './Choices';
import { viewOf } from './card-view';
import { namedResult } from './named-result';
import { useChoices } from './use-choices';
import { useSaidOfCard } from './use-said-of-card';
import { useSettled } from './use-settled';

interface AnswerProps extends CurrentRun {
  /** `analysis/card` */
  readonly name: string;
  readonly analysis: Analysis;
  readonly card: Card;
  readonly result: Result;
  /** The step or question that it is about; null where it is about the run. */
  readonly subject: string | null;
  /** The selection that the result is of. */
  readonly selection: Filter;
  /** What of the selection has no bearing on the result, in a sentence. */
  readonly beyond?: string | null;
  /** The letter of its group, where two stand side by side. */
  readonly side?: string;
  readonly onDrawn?: (() => void) | undefined;
}

const START_UNKNOWN =
  'The course’s start is not known from the files: where it is needed, set it under Data and settings.';

/** The computed card of one selection. */
export function Answer({
  name,
  analysis,
  card,
  result,
  subject,
  course,
  run,
  changes,
  ...rest
}: AnswerProps) {
  const { selection: filter, beyond, side, onDrawn } = rest;
  const { choices, choose } = useChoices(side ? `${name} ${side}` : name, card);
  const withhold = useStore((store) => store.withhold);
  const { nameOf } = useLearnerNames();
  const view = useMemo(
    () => viewOf({ course, run }, filter, subject, choices),
    [course, run, filter, subject, choices],
  );
  const said = useSaidOfCard(name, view, { run, changes });
  const answer = useMemo((): CardAnswer | null => {
    const shown = analysis.about === 'learners' ? namedResult(result, nameOf) : result;
    if (withhold === 0) return cardAnswer(analysis, card, shown, view, 0);
    if (!said) return null;
    const own = withWholes(view, said.wholes[0] ?? {});
    return withFindings(cardAnswer(analysis, card, shown, own, withhold), said);
  }, [nameOf, analysis, card, result, view, withhold, said]);
  const settled = useSettled(
    withhold > 0 ? answer : null,
    JSON.stringify([run.id, subject, withhold, filter, choices]),
  );
  const current = answer ?? settled;
  const everything = isEverything(filter);
  // No choice would bring anything then.
  const isBare = Object.values(result).every((rows) => rows.length === 0);
  const selected = selectionSentence(filter, filter.group.length === 0 ? run.learners : null, course);
  if (!current) return <CardSkeleton />;
  return (
    <div className={classes.answer} aria-busy={answer === null}>
      <AnswerParts
        name={side ? `${name} ${side}` : name}
        card={card}
        answer={current}
        definition={card.definition}
        choices={
          card.choices && !isBare && <Choices choices={card.choices} chosen={choices} onChoose={choose} />
        }
        everything={everything}
        beyond={beyond ?? null}
        remedy={course.startDate === null ? START_UNKNOWN : null}
        file={[run.id, card.id, subject, side && `group-${side.toLowerCase()}`].filter(Boolean).join('_')}
        about={`${runName(course, run)} · ${selected}`}
        onDrawn={onDrawn}
      />
    </div>
  );
}
