import type { Page } from '@playwright/test';

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
