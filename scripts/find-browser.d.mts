import type { LaunchOptions } from '@playwright/test';

/**
 * The path of an installed Chromium for tests, which the shell without windows runs in less time; else of the one
 * Playwright has downloaded, else null. `CHROMIUM_PATH` names another.
 */
export function findTestBrowser(): string | null;

/** How tests and the benchmark start it: quiet, and as root too. */
export function launchOptions(executablePath?: string | null): LaunchOptions;
