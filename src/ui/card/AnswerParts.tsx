import { useComputedColorScheme } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Card, CardTable, Chart } from '@/analyses/definition';
import type { CardAnswer } from '@/analyses/withholding/answer';
import { withheldCounts } from '@/analyses/withholding/cells';
import { useStore } from '@/store';
import { allUnder, hiddenSentence, NO_FINDING } from '@/words/withheld';
import { deferredChart } from '../chart/DeferredChart';
import { isNumeric } from '../table/cell-text';
import { DataTable } from '../table/DataTable';
import classes from './ChartCard.module.css';
import { Definition } from './Definition';
import { Downloads } from './Downloads';
import { type FigureKind, FigureSwitch } from './FigureSwitch';
import { Findings } from './Findings';

const VegaChart = deferredChart.Component;

/** Among a card’s choices, whether its chart or its table is shown. */
const FIGURE = 'figure';

interface AnswerPartsProps {
  /** Under which it is kept whether the chart or the table is shown. */
  readonly name: string;
  readonly card: Pick<Card, 'question' | 'opens' | 'whenEmpty'>;
  readonly answer: CardAnswer;
  readonly definition: readonly string[];
  /** What can be chosen for it; absent where nothing can. */
  readonly choices?: ReactNode;
  /** What of the selection has no bearing on the figures, in a sentence. */
  readonly beyond?: string | null;
  /** Whether every learner counts, at any time. */
  readonly everything: boolean;
  /** Where nothing can be counted, what the user may do about it. */
  readonly remedy?: string | null;
  /** The name of its files, without their ending. */
  readonly file: string;
  /** What it is about, as its pictures say it. */
  readonly about: string;
  readonly onDrawn?: (() => void) | undefined;
}

/** The parts of a computed card: findings, choices, chart or table, definition, downloads. */
export function AnswerParts({
  name,
  card,
  answer,
  choices,
  everything,
  beyond = null,
  remedy,
  ...rest
}: AnswerPartsProps) {
  const { findings, chart, obstacle, table, awaited = false, marked = false } = answer;
  const kind: FigureKind =
    useStore((store) => store.cardChoices[name]?.[FIGURE]) === 'table' ? 'table' : 'chart';
  const chooseOnCard = useStore((store) => store.chooseOnCard);
  // Where a selection leaves nothing to say, a table of noughts would say no more.
  const silent = findings.length === 0 && !chart && !obstacle;
  const hasRows = table.rows.length > 0 && (chart || !isUnknown(table)) && (everything || !silent);
  const shown = chart ? kind : hasRows ? 'table' : null;
  const hidden =
    shown && table.withheld !== undefined
      ? hiddenSentence(withheldCounts(table), table.withheld, marked && shown === 'chart')
      : null;
  return (
    <>
      <Findings findings={findings} beyond={beyond} />
      {table.withheld !== undefined && findings.length === 0 && (shown || obstacle) && (
        <p className={classes.note}>{awaited ? '\u00a0' : NO_FINDING}</p>
      )}
      {silent && !hasRows && (
        <p className={classes.note}>
          {table.withheld === undefined
            ? (card.whenEmpty ??
              `There is nothing to count here${everything ? '' : ' for the learners and times that are chosen'}.`)
            : allUnder(table.withheld)}
          {everything && remedy && ` ${remedy}`}
        </p>
      )}
      {(shown || choices || obstacle) && (
        <div className={classes.figure}>
          <div className={classes.controls}>
            {choices}
            {chart && hasRows && (
              <FigureSwitch
                kind={kind}
                onSwitch={(next) => chooseOnCard(name, FIGURE, next)}
                question={card.question}
              />
            )}
          </div>
          {obstacle && <p className={classes.undrawn}>{obstacle}</p>}
          {shown === 'table' && <DataTable {...table} question={card.question} />}
          {shown === 'chart' && chart && <Drawing chart={chart} opens={card.opens} onDrawn={rest.onDrawn} />}
          {shown === 'chart' && chart?.reading && <p className={classes.reading}>{chart.reading}</p>}
        </div>
      )}
      <footer className={classes.foot}>
        {hidden && <p className={classes.withheld}>{hidden}</p>}
        <Definition sentences={rest.definition} />
        {hasRows && (
          <Downloads
            name={rest.file}
            question={card.question}
            about={rest.about}
            chart={chart}
            table={table}
          />
        )}
      </footer>
    </>
  );
}

/** Whether every figure of a table is an unknown one. */
function isUnknown({ schema, rows }: CardTable): boolean {
  const figures = schema.columns.filter(isNumeric);
  return figures.length > 0 && rows.every((row) => figures.every(({ name }) => row[name] === null));
}

interface DrawingProps {
  readonly chart: Chart;
  readonly opens: Card['opens'];
  readonly onDrawn?: (() => void) | undefined;
}

function Drawing({ chart, opens, onDrawn }: DrawingProps) {
  const scheme = useComputedColorScheme('light', { getInitialValueInEffect: false });
  return <VegaChart chart={chart} opens={opens} scheme={scheme} onDrawn={onDrawn} />;
}
