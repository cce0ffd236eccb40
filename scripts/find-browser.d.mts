import type { LaunchOptions } from '@playwright/test';

/** The path of an installed Chromium, else of the one Playwright has downloaded, else null. */
export function findBrowser(): string | null;

/** How tests and the benchmark start it: quiet, and as root too. */
export function launchOptions(): LaunchOptions;
