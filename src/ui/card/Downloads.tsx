import { UnstyledButton } from '@mantine/core';
import { useState } from 'react';
import type { CardTable, Chart } from '@/analyses/definition';
import { mayLeave } from '@/analyses/may-leave';
import { download } from '../download';
import { downloadTable } from '../download-table';
import classes from './ChartCard.module.css';

interface DownloadsProps {
  /** The file's name without its ending. */
  readonly name: string;
  readonly question: string;
  /** Which course and run it is about. */
  readonly about: string;
  readonly chart: Chart | null;
  readonly table: CardTable;
}

/** A card's table and chart as files. */
export function Downloads({ name, question, about, chart, table }: DownloadsProps) {
  const [failed, setFailed] = useState(false);
  const saveTable = () => downloadTable(table, `${name}.csv`);
  const savePicture = async (kind: 'svg' | 'png', drawn: Chart) => {
    try {
      const { pngOf, svgOf } = await import('../chart/picture');
      download(await (kind === 'svg' ? svgOf : pngOf)(drawn, { title: question, about }), `${name}.${kind}`);
      setFailed(false);
    } catch {
      setFailed(true);
    }
  };
  if (!mayLeave(table.schema)) return null;
  return (
    <div className={classes.downloads}>
      <span>Download</span>
      <UnstyledButton className={classes.download} onClick={saveTable} aria-label="Download the table as CSV">
        CSV
      </UnstyledButton>
      {chart && (
        <>
          <UnstyledButton
            className={classes.download}
            onClick={() => savePicture('svg', chart)}
            aria-label="Download the chart as SVG"
          >
            SVG
          </UnstyledButton>
          <UnstyledButton
            className={classes.download}
            onClick={() => savePicture('png', chart)}
            aria-label="Download the chart as PNG"
          >
            PNG
          </UnstyledButton>
        </>
      )}
      {failed && <p role="alert">The picture could not be made. The table can still be downloaded.</p>}
    </div>
  );
}
