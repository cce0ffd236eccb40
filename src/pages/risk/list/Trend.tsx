import { decimal } from '@/words/numbers';
import classes from './list.module.css';
import type { ListRow } from './rows';

const WIDTH = 72;
const HEIGHT = 22;
const EDGE = 3;
/** A smaller move is no news. */
const STEADY = 0.05;

function changeWords(change: number | null): string {
  if (change === null) return '—';
  if (Math.abs(change) < STEADY) return 'little changed';
  return `${change > 0 ? '▲' : '▼'} ${decimal(100 * Math.abs(change))} points`;
}

/** Where the risk stood at the end of each week, from 0 to 100 %, and how it moved in the last. */
export function Trend({ byWeek, change }: Pick<ListRow, 'byWeek' | 'change'>) {
  const x = (place: number) =>
    byWeek.length > 1 ? EDGE + ((WIDTH - 2 * EDGE) * place) / (byWeek.length - 1) : WIDTH / 2;
  const y = (risk: number) => HEIGHT - EDGE - risk * (HEIGHT - 2 * EDGE);
  const points = byWeek.flatMap((risk, place) => (risk === null ? [] : [{ x: x(place), y: y(risk) }]));
  const last = points.at(-1);
  return (
    <span className={classes.trend}>
      {points.length > 1 && (
        <svg width={WIDTH} height={HEIGHT} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden>
          <path className={classes.base} d={`M0 ${HEIGHT - 0.5}H${WIDTH}`} />
          <polyline points={points.map((point) => `${point.x},${point.y}`).join(' ')} />
          {last && <circle cx={last.x} cy={last.y} r="2.5" />}
        </svg>
      )}
      <span>{changeWords(change)}</span>
    </span>
  );
}
