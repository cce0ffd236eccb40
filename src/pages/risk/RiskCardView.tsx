import { type ReactNode, useId, useMemo } from 'react';
import { AnswerParts } from '@/ui/card/AnswerParts';
import classes from '@/ui/card/ChartCard.module.css';
import type { RiskCard, RiskView } from './cards/card';
import own from './risk.module.css';

interface RiskCardViewProps {
  readonly card: RiskCard;
  readonly view: RiskView;
  /** Which course and run it is about, for its pictures. */
  readonly about: string;
  readonly children?: ReactNode;
}

/** A card of the model; nothing where the assessment says nothing about it. */
export function RiskCardView({ card, view, about, children }: RiskCardViewProps) {
  const titleId = useId();
  const answer = useMemo(() => card.answer(view), [card, view]);
  if (!answer) return null;
  return (
    <article className={classes.card} aria-labelledby={titleId}>
      <div className={own.cardHead}>
        <h2 id={titleId} className={classes.question}>
          {card.question}
        </h2>
        {children}
      </div>
      <AnswerParts
        name={`risk/${card.id}`}
        card={{ question: card.question }}
        answer={answer}
        definition={card.definition}
        everything
        file={`${view.assessment.run}_risk-${card.id}`}
        about={about}
      />
    </article>
  );
}
