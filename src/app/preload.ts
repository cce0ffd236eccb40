import { deferredChart } from '@/ui/chart/DeferredChart';
import { routes } from './routes';

/** Fetches what the pages are drawn with, while the files are being chosen or read. */
export async function preload(): Promise<void> {
  const parts = [deferredChart, ...routes.map(({ page }) => page)];
  await Promise.allSettled(parts.map((part) => part.preload()));
}
