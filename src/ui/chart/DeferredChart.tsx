import type { Chart, Opens } from '@/analyses/definition';
import { deferred } from '../deferred';
import type { Scheme } from '../tokens';
import { reservedHeight } from './spec';

export interface VegaChartProps {
  readonly chart: Chart;
  /** What a click on a mark opens. */
  readonly opens?: Opens | undefined;
  readonly scheme: Scheme;
  readonly onDrawn?: (() => void) | undefined;
}

function Place({ chart }: VegaChartProps) {
  return <div style={{ minHeight: reservedHeight(chart) }} />;
}

/** A chart whose machinery is fetched when the first one is drawn. */
export const deferredChart = deferred<VegaChartProps>(
  async () => (await import('./VegaChart')).VegaChart,
  Place,
);
