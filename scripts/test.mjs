import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { findBrowser } from './find-browser.mjs';
import { e2eOutcome, failedCheck, failureLines, unitOutcome } from './test-reports.mjs';

/** Every check of the project, one after the other; at the end what failed, and one line that counts them. */
const REPORTS = 'test-results';
const failures = [];
let passed = 0;

/** Runs a command, shows what it prints, and says how it ended. */
function run(command, args) {
  console.log(`\n> ${command} ${args.join(' ')}`);
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
      env: { ...(process.stdout.isTTY && { FORCE_COLOR: '1' }), ...process.env },
    });
    const printed = [];
    for (const stream of ['stdout', 'stderr']) {
      child[stream].on('data', (bytes) => {
        printed.push(bytes);
        process[stream].write(bytes);
      });
    }
    const end = (ok) => resolve({ ok, output: Buffer.concat(printed).toString() });
    child.on('error', ({ message }) => {
      printed.push(Buffer.from(message));
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

/** Runs a test runner and adds what its report counts; a failure that it does not count is one more. */
async function countTests(command, args, file, outcome) {
  const { ok, output } = await run(command, args);
  const report = readReport(file);
  const counted = report ? outcome(report) : { passed: 0, failures: [] };
  passed += counted.passed;
  failures.push(...counted.failures);
  if (!ok && counted.failures.length === 0)
    failures.push(failedCheck(`${command} ${args.join(' ')}`, output));
}

async function ensureBrowser() {
  if (findBrowser()) return true;
  console.log('\nNo Chromium found; trying to download the one Playwright uses.');
  await run('npx', ['playwright', 'install', 'chromium']);
  return findBrowser() !== null;
}

rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS);
await check('npx', ['tsc', '--noEmit']);
await check('npx', ['biome', 'check', '--error-on-warnings']);
await check('npx', ['knip', '--treat-config-hints-as-errors']);
await check('node', ['scripts/run.mjs', 'definitions', '--check']);
await countTests(
  'npx',
  ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${REPORTS}/unit.json`],
  'unit.json',
  unitOutcome,
);
await check('npx', ['vite', 'build']);
await check('npx', ['vite', 'build', '--mode', 'single']);
await check('node', ['scripts/run.mjs', 'verify-build']);
await check('npm', ['run', '--silent', 'size']);
if (await ensureBrowser()) {
  await countTests('npx', ['playwright', 'test'], 'e2e.json', e2eOutcome);
} else {
  failures.push(
    failedCheck(
      'No browser for the end-to-end tests.',
      'Install Chromium (Debian: apt-get install chromium), or name one in CHROMIUM_PATH.',
    ),
  );
}

console.log(['', ...failureLines(failures), '', `${passed} passed, ${failures.length} failed`].join('\n'));
process.exitCode = failures.length === 0 && passed > 0 ? 0 : 1;
