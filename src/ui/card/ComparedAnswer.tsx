import { useMemo, useState } from 'react';
import type { Comparison, Side } from '@/analyses/comparison';
import { withCaution } from '@/analyses/comparison-kit/findings';
import type { Card } from '@/analyses/definition';
import { AnswerParts } from './AnswerParts';
import { initialChoices } from './card-view';

interface ComparedAnswerProps {
  readonly card: Card;
  readonly comparison: Comparison;
  readonly sides: readonly Side[];
  /** What else is chosen on the page about how the sides are compared. */
  readonly shared?: Readonly<Record<string, string>>;
  /** Whether learners are on more than one side, which the tests do not allow for. */
  readonly overlap?: boolean;
  readonly file: string;
  readonly about: string;
  readonly onDrawn?: (() => void) | undefined;
}

const nothingShared = {};

/** A card's comparison of several sides. */
export function ComparedAnswer({ card, comparison, sides, overlap = false, ...rest }: ComparedAnswerProps) {
  const [choices, setChoices] = useState(() => initialChoices(comparison));
  const { shared = nothingShared, file, about, onDrawn } = rest;
  const answer = useMemo(() => {
    const chosen = sides.map((side) => ({
      ...side,
      view: { ...side.view, choices: { ...choices, ...shared } },
    }));
    const findings = comparison.findings(chosen);
    return {
      findings: overlap ? withCaution(findings, 'overlap') : findings,
      chart: comparison.chart(chosen),
      table: comparison.table(chosen),
    };
  }, [comparison, sides, choices, shared, overlap]);
  return (
    <AnswerParts
      card={{ question: card.question }}
      answer={answer}
      definition={[...comparison.definition, ...card.definition]}
      choices={comparison.choices}
      chosen={choices}
      onChoose={(id, value) => setChoices((last) => ({ ...last, [id]: value }))}
      everything={false}
      file={file}
      about={about}
      onDrawn={onDrawn}
    />
  );
}
