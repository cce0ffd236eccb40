import { readFileSync } from 'node:fs';
import type { Browser } from '@playwright/test';

/** The memory of the tab's process while it is watched. */
export interface MemoryWatch {
  /** The most since the last call, in bytes; null where the system does not tell. */
  peak(): number | null;
  /** The most since it has been watched. */
  highest(): number | null;
  stop(): void;
}

const INTERVAL = 100;

/**
 * The resident memory of a process in bytes; null where the system does not tell (Linux does). The kernel's own note of the
 * most, `VmHWM`, is of no use: Chromium resets it.
 */
function residentMemory(pid: number): number | null {
  try {
    const found = /^VmRSS:\s*(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
    return found && Number(found[1]) * 1024;
  } catch {
    return null;
  }
}

/** The browser's process with the largest memory that shows pages: with one tab open, that tab's. Its workers are in it. */
async function tabProcess(browser: Browser): Promise<number> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  const pids = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id);
  if (pids.length === 0) throw new Error('no tab is open');
  const memory = (pid: number) => residentMemory(pid) ?? 0;
  return pids.reduce((most, pid) => (memory(pid) > memory(most) ? pid : most));
}

/** Watches the resident memory of a browser's only tab. */
export async function watchMemory(browser: Browser): Promise<MemoryWatch> {
  const pid = await tabProcess(browser);
  let most: number | null = null;
  let highest: number | null = null;
  const sample = () => {
    const now = residentMemory(pid);
    if (now === null) return;
    most = Math.max(now, most ?? 0);
    highest = Math.max(now, highest ?? 0);
  };
  const timer = setInterval(sample, INTERVAL);
  return {
    peak: () => {
      sample();
      const found = most;
      most = null;
      return found;
    },
    highest: () => highest,
    stop: () => clearInterval(timer),
  };
}
