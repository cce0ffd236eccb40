import { Checkbox, VisuallyHidden } from '@mantine/core';
import { findCard } from '@/analyses/registry';
import { count } from '@/words/numbers';
import classes from './report.module.css';
import type { OfferedPage } from './report-choice';

interface PageChoiceProps extends OfferedPage {
  readonly onChoose: (cards: readonly string[]) => void;
}

/** A page of the report: taken whole, card by card, or not at all. */
export function PageChoice({ page: { title, lead }, offered, chosen, onChoose }: PageChoiceProps) {
  const toggle = (name: string) =>
    onChoose(offered.filter((each) => (each === name) !== chosen.includes(each)));
  return (
    <div>
      <Checkbox
        label={title}
        description={lead}
        checked={offered.length > 0 && chosen.length === offered.length}
        indeterminate={chosen.length > 0 && chosen.length < offered.length}
        disabled={offered.length === 0}
        onChange={() => onChoose(chosen.length === offered.length ? [] : offered)}
      />
      {offered.length > 1 && (
        <details className={classes.cards}>
          <summary>
            {count(chosen.length)} of {count(offered.length)} cards
            <VisuallyHidden component="span"> of {title}</VisuallyHidden>
          </summary>
          {offered.map((name) => (
            <Checkbox
              key={name}
              size="sm"
              label={findCard(name)?.card.question}
              checked={chosen.includes(name)}
              onChange={() => toggle(name)}
            />
          ))}
        </details>
      )}
    </div>
  );
}
