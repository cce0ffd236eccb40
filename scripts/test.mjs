import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { findTestBrowser } from './find-browser.mjs';
import { e2eOutcome, failedCheck, failureLines, unitOutcome } from './test-reports.mjs';

/** Every check of the project; at the end what failed, and one line that counts them. */
const REPORTS = 'test-results';
const failures = [];
let passed = 0;
let skipped = 0;

/** Runs a command, shows what it prints, at once or when it has ended, and says how it ended. */
function run(command, args, { atOnce = false } = {}) {
  const title = `\n> ${command} ${args.join(' ')}\n`;
  if (atOnce) process.stdout.write(title);
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
      env: { ...(process.stdout.isTTY && { FORCE_COLOR: '1' }), ...process.env },
    });
    const printed = [];
    const keep = (bytes) => {
      printed.push(bytes);
      if (atOnce) process.stdout.write(bytes);
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    const end = (ok) => {
      const output = Buffer.concat(printed).toString();
      if (!atOnce) process.stdout.write(title + output);
      resolve({ ok, output });
    };
    child.on('error', ({ message }) => {
      keep(Buffer.from(message));
      end(false);
    });
    child.on('close', (code) => end(code === 0));
  });
}

async function check(command, args) {
  const { ok, output } = await run(command, args);
  if (ok) passed++;
  else failures.push(failedCheck(`${command} ${args.join(' ')}`, output));
}

function readReport(file) {
  try {
    return JSON.parse(readFileSync(`${REPORTS}/${file}`, 'utf8'));
  } catch {
    return null;
  }
}

/** Runs a test runner and adds what its report counts; a failure that it does not count is one more, as is no report. */
async function countTests(command, args, file, outcome, options) {
  const { ok, output } = await run(command, args, options);
  const report = readReport(file);
  const counted = report ? outcome(report) : { passed: 0, skipped: 0, failures: [] };
  passed += counted.passed;
  skipped += counted.skipped;
  failures.push(...counted.failures);
  if ((!ok || !report) && counted.failures.length === 0)
    failures.push(failedCheck(`${command} ${args.join(' ')}`, output));
}

async function ensureBrowser() {
  if (findTestBrowser()) return true;
  console.log('\nNo Chromium found; trying to download the one Playwright uses.');
  await run('npx', ['playwright', 'install', 'chromium'], { atOnce: true });
  return findTestBrowser() !== null;
}

/** One after the other: most of these keep one core busy, and are done long before the unit tests. */
async function checkSources() {
  await check('npx', ['tsc', '--noEmit']);
  await check('npx', ['biome', 'check', '--error-on-warnings']);
  await check('npx', ['knip', '--treat-config-hints-as-errors']);
  await check('node', ['scripts/run.mjs', 'definitions', '--check']);
  await check('npx', ['vite', 'build']);
  await check('npx', ['vite', 'build', '--mode', 'single']);
  await check('node', ['scripts/run.mjs', 'verify-build']);
  await check('npm', ['run', '--silent', 'size']);
}

/** On all cores: by itself Vitest would leave one idle for most of its time. */
function testUnits() {
  return countTests(
    'npx',
    [
      'vitest',
      'run',
      `--maxWorkers=${availableParallelism()}`,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${REPORTS}/unit.json`,
    ],
    'unit.json',
    unitOutcome,
  );
}

rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS);
await Promise.all([checkSources(), testUnits()]);
if (await ensureBrowser()) {
  await countTests('npx', ['playwright', 'test'], 'e2e.json', e2eOutcome, { atOnce: true });
} else {
  failures.push(
    failedCheck(
      'No browser for the end-to-end tests.',
      'Install Chromium (Debian: apt-get install chromium-headless-shell, or chromium), or name one in CHROMIUM_PATH.',
    ),
  );
}

console.log(
  [
    '',
    ...failureLines(failures),
    '',
    `${passed} passed, ${failures.length} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`,
  ].join('\n'),
);
process.exitCode = failures.length === 0 && passed > 0 ? 0 : 1;
