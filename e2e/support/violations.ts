import type { Page, Worker } from '@playwright/test';

declare global {
  var violations: string[] | undefined;
}

/** Runs in a page or a worker: notes every violation of the policy from now on. */
function note(): void {
  const noted: string[] = [];
  globalThis.violations = noted;
  globalThis.addEventListener('securitypolicyviolation', (event) => {
    if (event instanceof SecurityPolicyViolationEvent)
      noted.push(`${event.effectiveDirective}: ${event.blockedURI}`);
  });
}

const noted = () => globalThis.violations ?? [];

/** Notes what the page's policy forbids to the page and to its workers; the returned function tells. */
export async function watchViolations(page: Page): Promise<() => Promise<string[]>> {
  const watched = new Map<Worker, Promise<void>>();
  // A worker may be gone before it can be watched.
  page.on('worker', (worker) =>
    watched.set(
      worker,
      worker.evaluate(note).catch(() => {}),
    ),
  );
  page.on('worker', (worker) => worker.on('close', () => watched.delete(worker)));
  await page.addInitScript(note);
  return async () => {
    await Promise.all(watched.values());
    const inWorkers = [...watched.keys()].map((worker) => worker.evaluate(noted).catch(() => []));
    return (await Promise.all([page.evaluate(noted), ...inWorkers])).flat();
  };
}
