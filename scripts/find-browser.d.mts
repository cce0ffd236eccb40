import type { LaunchOptions } from '@playwright/test';

/** The path of an installed Chromium, else of the one Playwright has downloaded, else null; `CHROMIUM_PATH` names another. */
export function findBrowser(): string | null;

/** The same for tests, which the shell without windows runs in less time. */
export function findTestBrowser(): string | null;

/** How tests and the benchmark start it: quiet, and as root too. */
export function launchOptions(executablePath?: string | null): LaunchOptions;
