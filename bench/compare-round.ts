import type { Browser } from '@playwright/test';
import { type Answers, type Measured, type SideName, sideNames } from './page/answers';

/** What each side took in one round, having given the same answers. */
export type ComparedRound = Readonly<Record<SideName, Omit<Measured, 'answers'>>>;

const LONGEST = 1_200_000;

/** Lets one side measure a file in a tab of its own, which is closed with its workers before the other's turn. */
async function measure(browser: Browser, url: string, side: SideName, file: string): Promise<Measured> {
  const page = await browser.newPage();
  page.setDefaultTimeout(LONGEST);
  try {
    await page.goto(`${url}?side=${side}`);
    const output = page.locator('output');
    const reach = async (state: string) => {
      const reached = page.locator(`output:is([data-state="${state}"], [data-state="failed"])`);
      await reached.waitFor({ state: 'attached' });
      const text = await output.innerText();
      if ((await output.getAttribute('data-state')) === 'failed') throw new Error(`${side}: ${text}`);
      return text;
    };
    await reach('ready');
    await page.locator('input').setInputFiles(file);
    const measured: Measured = JSON.parse(await reach('done'));
    return measured;
  } finally {
    await page.close();
  }
}

/** Where two answers differ, in words; empty where they do not. Minutes are sums of fractions, and so equal only nearly. */
function differences(ours: Answers, theirs: Answers): string[] {
  const found: string[] = [];
  const compare = (what: string, a: unknown, b: unknown) => {
    if (String(a) !== String(b)) found.push(`${what}: coursetrace ${a}, DuckDB ${b}`);
  };
  for (const part of ['steps', 'hours'] as const) {
    for (const key of new Set([...Object.keys(ours[part]), ...Object.keys(theirs[part])])) {
      compare(`${part} ${key}`, ours[part][key], theirs[part][key]);
    }
  }
  compare('learners', ours.learners, theirs.learners);
  compare('sessions', ours.sessions, theirs.sessions);
  const minutes = Math.abs(ours.studyMinutes - theirs.studyMinutes);
  if (!(minutes <= 1e-9 * theirs.studyMinutes))
    compare('study minutes', ours.studyMinutes, theirs.studyMinutes);
  return found;
}

/** All sides, one after the other; the order turns round from round to round. Throws where their answers differ. */
export async function comparedRound(
  browser: Browser,
  url: string,
  file: string,
  round: number,
): Promise<ComparedRound> {
  const found: Partial<Record<SideName, Measured>> = {};
  for (const side of round % 2 === 0 ? sideNames : sideNames.toReversed())
    found[side] = await measure(browser, url, side, file);
  const all = found as Record<SideName, Measured>;
  const wrong = [all.duckdb, all.duckdbUuid].flatMap(({ answers }) =>
    differences(all.coursetrace.answers, answers),
  );
  if (wrong.length > 0) throw new Error(`The answers differ.\n${wrong.join('\n')}`);
  return all;
}
