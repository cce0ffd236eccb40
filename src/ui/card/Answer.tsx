import { useComputedColorScheme } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { Card, Chart, Result } from '@/analyses/definition';
import { useStore } from '@/store';
import { isEverything } from '@/store/filters';
import type { CurrentRun } from '@/store/use-run';
import { selectionSentence } from '@/words/selection';
import { deferredChart } from '../chart/DeferredChart';
import { DataTable } from '../table/DataTable';
import classes from './ChartCard.module.css';
import { Choices } from './Choices';
import { Definition } from './Definition';
import { Downloads } from './Downloads';
import { type FigureKind, FigureSwitch } from './FigureSwitch';
import { Findings } from './Findings';

const VegaChart = deferredChart.Component;

interface AnswerProps extends CurrentRun {
  readonly card: Card;
  readonly result: Result;
  /** The step or question that it is about; null where it is about the run. */
  readonly subject: string | null;
  readonly onDrawn?: (() => void) | undefined;
}

/** The computed card: findings, choices, chart or table, definition, downloads. */
export function Answer({ card, result, subject, course, run, onDrawn }: AnswerProps) {
  const [choices, setChoices] = useState(() => initialChoices(card));
  const [kind, setKind] = useState<FigureKind>('chart');
  const filter = useStore((store) => store.filter);
  const { findings, chart, table } = useMemo(() => {
    const view = { choices, course, datasets: run.datasets, dataEnd: run.dataEnd, filter, subject };
    return {
      findings: card.findings(result, view),
      chart: card.chart(result, view),
      table: card.table(result, view),
    };
  }, [card, result, course, choices, run, filter, subject]);
  const everything = isEverything(filter);
  const selected = selectionSentence(filter, filter.group.length === 0 ? run.learners : null, course);
  // Where a selection leaves nothing to say, a table of noughts would say no more.
  const silent = findings.length === 0 && !chart;
  const hasRows = table.rows.length > 0 && (everything || !silent);
  const shown = chart ? kind : hasRows ? 'table' : null;
  const choose = (id: string, value: string) => setChoices((last) => ({ ...last, [id]: value }));
  return (
    <>
      <Findings findings={findings} />
      {silent && !hasRows && (
        <p className={classes.note}>
          There is nothing to count here{!everything && ' for the learners and times that are chosen'}.
        </p>
      )}
      {(shown || card.choices) && (
        <div className={classes.figure}>
          <div className={classes.controls}>
            {card.choices && <Choices choices={card.choices} chosen={choices} onChoose={choose} />}
            {chart && hasRows && <FigureSwitch kind={kind} onSwitch={setKind} question={card.question} />}
          </div>
          {shown === 'table' && <DataTable {...table} question={card.question} />}
          {shown === 'chart' && chart && <Drawing chart={chart} onDrawn={onDrawn} />}
        </div>
      )}
      <footer className={classes.foot}>
        <Definition sentences={card.definition} />
        {hasRows && (
          <Downloads
            name={[run.id, card.id, subject].filter(Boolean).join('_')}
            question={card.question}
            about={`${course.name}, run ${run.number} · ${selected}`}
            chart={chart}
            table={table}
          />
        )}
      </footer>
    </>
  );
}

interface DrawingProps {
  readonly chart: Chart;
  readonly onDrawn?: (() => void) | undefined;
}

function Drawing({ chart, onDrawn }: DrawingProps) {
  const scheme = useComputedColorScheme('light', { getInitialValueInEffect: false });
  return <VegaChart chart={chart} scheme={scheme} onDrawn={onDrawn} />;
}

function initialChoices(card: Card): Readonly<Record<string, string>> {
  return Object.fromEntries((card.choices ?? []).map(({ id, initial }) => [id, initial]));
}
