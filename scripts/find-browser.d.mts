/** The path of an installed Chromium, else of the one Playwright has downloaded, else null. */
export function findBrowser(): string | null;
