import { type Browser, chromium, type Page } from '@playwright/test';
import { launchOptions } from '../scripts/find-browser.mjs';
import { type MemoryWatch, watchMemory } from './memory';
import { installProbe, type Shown } from './probe';
import { timeWords } from './words';

/** What a part of a round took. */
export interface Phase {
  readonly name: string;
  /** Where it is timed how soon the page follows: what was done. */
  readonly kind?: 'opened' | 'change';
  /** In milliseconds. */
  readonly time: number;
  /** Then also: until the cards out of sight were drawn as well. */
  readonly wholePage?: number;
  /** The longest task on the page's thread, in milliseconds; 0 where none took 50 or more. */
  readonly longestTask: number;
  /** The tab's most memory during it, in bytes; null where the system does not tell. */
  readonly memory: number | null;
}

/** A page may draw what is out of sight a while after it was opened. */
const OPENED = 2500;
const CHANGED = 400;

export const launch = (): Promise<Browser> => chromium.launch(launchOptions());

/** The app in a tab that is watched. */
export class Tab {
  private readonly recorded: Phase[] = [];

  private constructor(
    readonly page: Page,
    private readonly memory: MemoryWatch,
  ) {}

  /** Opens the app in a browser that shows nothing else, and waits until it has loaded all of its parts and is idle. */
  static async open(browser: Browser, url: string): Promise<Tab> {
    const context = await browser.newContext({
      viewport: { width: 1440, height: 900 },
      serviceWorkers: 'block',
    });
    const page = await context.newPage();
    page.setDefaultTimeout(1_200_000);
    page.on('pageerror', (error) => console.error(error.message));
    await page.addInitScript(installProbe);
    await page.goto(url);
    await page.waitForFunction(() => performance.getEntriesByName('prepared').length > 0);
    return new Tab(page, await watchMemory(browser));
  }

  get phases(): readonly Phase[] {
    return this.recorded;
  }

  /** Keeps what a part of the round took, and says it to whoever waits. */
  record(phase: Phase): void {
    this.recorded.push(phase);
    console.error(`  ${phase.name}: ${timeWords(phase.time)}`);
  }

  now(): Promise<number> {
    return this.page.evaluate(() => performance.now());
  }

  /** The longest task that ended in a span of the page's clock. */
  longestTask(from: number, to: number): Promise<number> {
    return this.page.evaluate(
      ([from, to]) =>
        globalThis.probe.longTasks
          .filter(({ start, duration }) => start + duration > from && start + duration <= to)
          .reduce((longest, { duration }) => Math.max(longest, duration), 0),
      [from, to],
    );
  }

  /** The tab's most memory since it was last asked. */
  peak(): number | null {
    return this.memory.peak();
  }

  get highest(): number | null {
    return this.memory.highest();
  }

  settled(after: 'opened' | 'changed'): Promise<Shown> {
    return this.page.evaluate(
      (quiet) => globalThis.probe.settled(quiet),
      after === 'opened' ? OPENED : CHANGED,
    );
  }

  /** Times what begins with a click or an input until the page shows it. */
  async change(kind: 'opened' | 'change', name: string, act: () => Promise<void>): Promise<void> {
    this.peak();
    const from = await this.now();
    await this.page.evaluate(() => globalThis.probe.arm());
    await act();
    const { visible, page } = await this.settled('changed');
    const longestTask = await this.longestTask(from, Number.POSITIVE_INFINITY);
    this.record({ name, kind, time: visible, wholePage: page, longestTask, memory: this.peak() });
  }

  /** Times something until it is over. */
  async during(name: string, act: () => Promise<void>): Promise<void> {
    this.peak();
    const from = await this.now();
    const begun = performance.now();
    await act();
    const time = performance.now() - begun;
    const longestTask = await this.longestTask(from, Number.POSITIVE_INFINITY);
    this.record({ name, time, longestTask, memory: this.peak() });
  }

  async close(): Promise<void> {
    this.memory.stop();
    await this.page.context().close();
  }
}
