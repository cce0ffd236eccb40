import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const HEADLESS_SHELL = '/usr/bin/chromium-headless-shell';

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** The path of an installed Chromium, else of the one Playwright has downloaded, else null; `CHROMIUM_PATH` names another. */
function findBrowser() {
  return firstOf([process.env.CHROMIUM_PATH, ...INSTALLED, chromium.executablePath()]);
}

/** The same for tests, which the shell without windows runs in less time. */
export function findTestBrowser() {
  return firstOf([process.env.CHROMIUM_PATH, HEADLESS_SHELL]) ?? findBrowser();
}

const firstOf = (paths) => paths.find((path) => path && existsSync(path)) ?? null;

/** How tests and the benchmark start it: quiet, and as root too. */
export function launchOptions(executablePath = findBrowser()) {
  return {
    ...(executablePath && { executablePath }),
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  };
}
