import type { Page, Worker as RunningWorker } from '@playwright/test';

declare global {
  var engineWorker: Worker | undefined;
}

/** Keeps hold of the engine's worker, from the next page on: the one whose name is a version. */
export async function holdEngineWorker(page: Page): Promise<void> {
  await page.addInitScript(() => {
    globalThis.Worker = class extends Worker {
      constructor(...parameters: ConstructorParameters<typeof Worker>) {
        super(...parameters);
        if (/^\d+$/.test(parameters[1]?.name ?? '')) globalThis.engineWorker = this;
      }
    };
  });
}

/** Lets the engine's worker die, as far as the page can tell. */
export async function killEngine(page: Page): Promise<void> {
  await page.evaluate(() => globalThis.engineWorker?.dispatchEvent(new ErrorEvent('error')));
}

/** The engine's worker as it runs, for code that is to run in it. */
export async function engineOf(page: Page): Promise<RunningWorker> {
  for (const worker of page.workers()) {
    // One that reads files may end while it is asked.
    const name = await worker.evaluate(() => String(Reflect.get(globalThis, 'name'))).catch(() => '');
    if (/^\d+$/.test(name)) return worker;
  }
  throw new Error('The engine has no worker');
}
