import { useMemo } from 'react';
import type { Comparison, Side } from '@/analyses/comparison';
import type { Analysis, Card } from '@/analyses/definition';
import { type CardAnswer, comparedAnswer, usableSides, withFindings } from '@/analyses/withholding/answer';
import { withWholes } from '@/analyses/withholding/wholes';
import type { FindingsRequest, Selection } from '@/engine/protocol';
import { useStore } from '@/store';
import { useSaid } from '@/store/use-said';
import { AnswerParts } from './AnswerParts';
import { CardSkeleton } from './CardSkeleton';
import classes from './ChartCard.module.css';
import { Choices } from './Choices';
import { useChoices } from './use-choices';
import { useSettled } from './use-settled';

interface ComparedAnswerProps {
  /** `analysis/card` */
  readonly name: string;
  readonly card: Card;
  readonly comparison: Comparison;
  /** Those of its analysis. */
  readonly tables: Analysis['tables'];
  readonly sides: readonly Side[];
  /** What was selected for each of them. */
  readonly selections: readonly Selection[];
  /** What else is chosen on the page about how the sides are compared. */
  readonly shared?: Readonly<Record<string, string>>;
  readonly file: string;
  readonly about: string;
  readonly onDrawn?: (() => void) | undefined;
}

const nothingShared = {};

/** A card's comparison of several sides. */
export function ComparedAnswer({
  name,
  card,
  comparison,
  tables,
  sides,
  selections,
  ...rest
}: ComparedAnswerProps) {
  const { choices, choose } = useChoices(`${name} compared`, comparison);
  const withhold = useStore((store) => store.withhold);
  const { shared = nothingShared, file, about, onDrawn } = rest;
  const request = useMemo((): FindingsRequest | null => {
    if (withhold === 0) return null;
    const asked = sides.map(({ result: _, view, ...side }, place) => ({
      ...side,
      view: { ...view, choices: { ...choices, ...shared } },
      selection: selections[place],
    }));
    return { cards: [name], shows: 'comparison', sides: asked, withhold };
  }, [name, sides, selections, choices, shared, withhold]);
  const said = useSaid(request);
  const answer = useMemo((): CardAnswer | null => {
    if (withhold > 0 && !said) return null;
    const chosen = usableSides(tables, sides, withhold).map((side, place) => {
      const view = { ...side.view, choices: { ...choices, ...shared } };
      return { ...side, view: said ? withWholes(view, said.wholes[place] ?? {}) : view };
    });
    const computed = comparedAnswer(comparison, chosen, withhold);
    return said ? withFindings(computed, said) : computed;
  }, [comparison, tables, sides, choices, shared, withhold, said]);
  const settled = useSettled(
    withhold > 0 ? answer : null,
    JSON.stringify([selections, withhold, choices, shared]),
  );
  const current = answer ?? settled;
  if (!current) return <CardSkeleton />;
  return (
    <div className={classes.answer} aria-busy={answer === null}>
      <AnswerParts
        name={`${name} compared`}
        card={{ question: card.question }}
        answer={current}
        definition={[...comparison.definition, ...card.definition]}
        choices={
          comparison.choices && <Choices choices={comparison.choices} chosen={choices} onChoose={choose} />
        }
        everything={false}
        file={file}
        about={about}
        onDrawn={onDrawn}
      />
    </div>
  );
}
