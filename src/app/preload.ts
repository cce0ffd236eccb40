import { useStore } from '@/store';
import { preloadEngine, prepareParseWorkers } from '@/store/preload';
import { deferredChart } from '@/ui/chart/DeferredChart';
import { idle } from '@/ui/idle';
import { deferredPromise } from '@/ui/promise/PromiseLink';
import { deferredLearners, deferredSelection, deferredTime } from '@/ui/selection/deferred-selection';
import { routes } from './routes';

/** Everything that the page may come to need, in the order in which it is likely to. */
const parts: readonly (() => Promise<unknown>)[] = [
  preloadEngine,
  deferredSelection.preload,
  deferredChart.preload,
  ...routes.map(({ page }) => page.preload),
  deferredLearners.preload,
  deferredTime.preload,
  deferredPromise.preload,
  () => import('@/ui/chart/rehearse'),
  () => import('@/ui/chart/picture'),
  () => import('@/ui/report/gather'),
  () => import('@/ui/report/write'),
];

/** Fetches what the pages are drawn with, while the files are being chosen or read. */
export async function preload(): Promise<void> {
  await Promise.allSettled(parts.map((load) => load()));
}

/**
 * Fetches the same part by part while the page has nothing else to do, so that it soon needs no network any more: the
 * mark `complete` says when. What cannot be fetched is fetched when it is needed.
 */
export async function preloadWhenIdle(): Promise<void> {
  let complete = true;
  // Else the browser would fetch the letters of a script when they first occur in the data.
  const letters = [...document.fonts].map((face) => () => face.load());
  for (const load of [...parts, ...letters]) {
    await idle();
    await load().catch(() => {
      complete = false;
    });
  }
  if (complete) performance.mark('complete');
}

const isEmpty = () => useStore.getState().status === 'empty';

/**
 * Makes ready for files, large ones too, while the page is empty and has nothing else to do: the mark `prepared` says when
 * it has.
 */
export async function prepareWhenIdle(): Promise<void> {
  await idle();
  if (isEmpty()) await prepareParseWorkers();
  // It has been fetched before, or cannot be.
  const rehearsal = await import('@/ui/chart/rehearse').catch(() => null);
  await idle();
  await rehearsal?.rehearse(isEmpty);
  performance.mark('prepared');
}
