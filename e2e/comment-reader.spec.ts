import type { Dialog } from '@playwright/test';
import { CommentReader } from './page-models/comment-reader';
import { Selection } from './page-models/selection';
import { datasets, payload, simulatedRun } from './support/simulated';
import { expect, test } from './support/test';

const day = (date: number) => `2024-03-${String(date).padStart(2, '0')} 10:00:00 UTC`;
const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

const zalgo = `z${'\u0300\u0489\u0336'.repeat(400)}algo`;
const hostile = [
  '<img src=x onerror="alert(1)"><script>alert(2)</script><b>bold</b>',
  'javascript:alert(3) https://evil.example/ <a href="javascript:alert(4)">x</a>',
  '\u202eesrever\u2066 left open \u0000 NUL \u001b[31m',
  'w'.repeat(100_000),
  zalgo,
];

const lines = [
  [1, 'ann', '', '1.2', 'The Café by the river\nis SHUT today', day(4), 2],
  [2, 'tom', 1, '1.2', 'It opens again on Monday', day(6), 0],
  [3, 'ben', 1, '1.2', 'The other cafe is open', day(5), 0],
  [4, 'ben', 777, '1.10', 'Answering somebody who is gone', day(7), 0],
  ...hostile.map((text, index) => [10 + index, 'ann', '', '1.10', text, day(10 + index), 0]),
];
const planted = [
  payload(
    'planted-1_enrolments.csv',
    `learner_id,enrolled_at,unenrolled_at,role,fully_participated_at\n${['ann', 'ben']
      .map((id) => `${id},${day(1)},,learner,\n`)
      .join('')}tom,${day(1)},,organisation_admin,\n`,
  ),
  payload(
    'planted-1_comments.csv',
    `id,author_id,parent_id,step,text,timestamp,likes,moderated\n${lines
      .map(([id, author, parent, step, text, time, likes]) =>
        [id, author, parent, step, quoted(String(text)), time, likes, ''].join(','),
      )
      .join('\n')}\n`,
  ),
];

test('comments are searched, narrowed and read in their threads', async ({ onEmpty: app }) => {
  const { page } = app;
  const reader = new CommentReader(page);
  await app.choose(planted);
  await app.goTo('Comments');
  await page.getByRole('link', { name: 'Read the comments' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Read the comments');
  await expect(page.getByRole('link', { name: 'Comments', exact: true })).toHaveAttribute(
    'aria-current',
    'page',
  );
  await reader.expectCount('9 comments');

  await reader.search('CAFE shut');
  await reader.expectCount('1 of 9 comments');
  await expect(reader.comments.locator('mark')).toHaveText(['Café', 'SHUT']);
  await expect(reader.comments).toContainText('4 March 2024, 10:00');
  await reader.search('"cafe shut"');
  await expect(page.getByText('No comment matches.')).toBeVisible();
  await reader.search('cafe');
  await reader.expectCount('2 of 9 comments');
  await reader.search('');

  await reader.choose('Written by', 'Staff');
  await reader.expectCount('1 of 9 comments');
  await expect(reader.comments).toContainText('It opens again on Monday');
  await expect(reader.comments.getByRole('link')).toHaveAttribute('href', '#/steps/1.2');
  await reader.comments.getByRole('button', { name: 'Show the thread of 3 comments' }).click();
  await expect(reader.thread.getByRole('article')).toHaveText([/river/, /other cafe/, /again on Monday/]);
  await reader.comments.getByRole('button', { name: 'Hide the thread' }).click();
  await expect(reader.thread).toHaveCount(0);

  await reader.choose('Written by', 'Everyone');
  await reader.choose('Step', '1.2 (3)');
  await reader.expectCount('3 of 9 comments');
  await reader.choose('Which', 'First comments');
  await reader.expectCount('1 of 9 comments');
  await reader.choose('Step', /^1\.10 /);
  await reader.choose('Which', 'Replies');
  await reader.expectCount('1 of 9 comments');
  await expect(reader.comments).toContainText('Reply to a comment that is not in the file');

  await reader.choose('Which', 'All comments');
  const { name, bytes } = await app.download(() =>
    page.getByRole('button', { name: 'Download these comments as CSV' }).click(),
  );
  expect(name).toBe('planted-1-comments-read.csv');
  const csv = bytes.toString('utf8');
  expect(csv).toContain('Answering somebody who is gone');
  expect(csv).not.toMatch(/opens again|\bann\b|\bben\b/);
});

test('an address names the step, and authors are not told apart while single learners are hidden', async ({
  onEmpty: app,
}) => {
  const { page } = app;
  const reader = new CommentReader(page);
  await app.choose(planted);
  await app.showIds();
  await page.goto('./#/comments/read/1.2');
  await reader.expectCount('3 of 9 comments');
  await expect(reader.comments.locator('bdi').filter({ hasText: /^(ann|ben|tom)$/ })).toHaveCount(3);
  await app.goTo('Data and settings');
  await page.getByRole('checkbox', { name: 'Hide single learners' }).check();
  await page.goto('./#/comments/read/1.2');
  await reader.expectCount('3 of 9 comments');
  await expect(reader.comments.locator('bdi').filter({ hasText: /^(ann|ben|tom)$/ })).toHaveCount(0);
});

test('hostile text stays text, on a wide and a narrow screen', async ({ onEmpty: app }) => {
  const { page } = app;
  const dialogs: string[] = [];
  const note = (dialog: Dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  };
  page.on('dialog', note);
  const reader = new CommentReader(page);
  await app.choose(planted);
  for (const width of [1440, 390]) {
    await page.setViewportSize({ width, height: 900 });
    await app.goTo('Comments');
    await page.goto('./#/comments/read/1.10');
    await reader.expectCount('6 of 9 comments');
    await expect(page.getByText('<img src=x onerror="alert(1)">')).toBeVisible();
    await expect(page.getByText('https://evil.example/')).toBeVisible();
    await expect(page.getByText('esrever left open  NUL [31m')).toBeVisible();
    await reader.search('alert');
    await expect(reader.comments.locator('mark')).toHaveText(['alert', 'alert', 'alert', 'alert']);
    expect(await reader.comments.locator('img, script, b, a:not([href^="#/steps/"])').count()).toBe(0);

    await reader.search('www');
    await expect(reader.comments).toHaveCount(1);
    const low = await reader.comments.evaluate((comment) => comment.clientHeight);
    expect(low).toBeLessThan(500);
    await page.getByRole('button', { name: 'Show the whole comment' }).click();
    await expect(page.getByRole('button', { name: 'Show less' })).toBeVisible();
    await expect
      .poll(() => reader.comments.evaluate((comment) => comment.clientHeight))
      .toBeGreaterThan(5000);
    const wider = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(await wider()).toBeLessThanOrEqual(0);
    await reader.search('');
    await reader.expectCount('6 of 9 comments');
    expect(await wider()).toBeLessThanOrEqual(0);
  }
  page.off('dialog', note);
  expect(dialogs).toEqual([]);
});

test('the selection narrows learners’ comments, and what is missing is said', async ({ onEmpty: app }) => {
  const { page } = app;
  const run = simulatedRun();
  await app.choose(datasets(run, 'enrolments', 'step-activity'));
  await page.goto('./#/comments/read');
  await expect(page.getByText('This needs the comments file (…_comments.csv).')).toBeVisible();
  await app.choose(run);
  const reader = new CommentReader(page);
  await expect(reader.comments).toHaveCount(50);
  await page.getByRole('button', { name: 'Show more' }).click();
  await expect(reader.comments.nth(50)).toBeVisible();

  const selection = new Selection(page);
  const panel = await selection.open('Choose learners');
  await panel.getByRole('checkbox', { name: /^Commented/ }).check();
  await panel.getByRole('checkbox', { name: 'Not: commented' }).check();
  await selection.done();
  await expect(page.getByText('No group of learners holds for staff')).toBeVisible();
  await reader.choose('Written by', 'Learners');
  await expect(page.getByText('No comment matches.')).toBeVisible();
  await reader.choose('Written by', 'Staff');
  await expect(reader.comments.first()).toContainText(/^Staff/);
});
