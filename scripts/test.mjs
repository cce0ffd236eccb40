import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { findBrowser } from './find-browser.mjs';

/** Every check of the project, one after the other, and at the end one line that counts them. */
const REPORTS = 'test-results';
let passed = 0;
let failed = 0;

function run(command, args) {
  console.log(`\n> ${command} ${args.join(' ')}`);
  return spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' }).status === 0;
}

function check(command, args) {
  if (run(command, args)) passed++;
  else failed++;
}

function readReport(file) {
  try {
    return JSON.parse(readFileSync(`${REPORTS}/${file}`, 'utf8'));
  } catch {
    return null;
  }
}

/** Runs a test runner and adds what its report counts; a failure that it does not count is one more. */
function countTests(command, args, file, counts) {
  const ok = run(command, args);
  const report = readReport(file);
  const [good, bad] = report ? counts(report) : [0, 0];
  passed += good;
  failed += ok ? bad : Math.max(bad, 1);
}

function ensureBrowser() {
  if (findBrowser()) return true;
  console.log('\nNo Chromium found; trying to download the one Playwright uses.');
  run('npx', ['playwright', 'install', 'chromium']);
  if (findBrowser()) return true;
  console.error(
    'No browser for the end-to-end tests. Install Chromium (Debian: apt-get install chromium), or name one in CHROMIUM_PATH.',
  );
  return false;
}

rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS);
check('npx', ['tsc', '--noEmit']);
check('npx', ['biome', 'check', '--error-on-warnings']);
check('node', ['scripts/run.mjs', 'definitions', '--check']);
countTests(
  'npx',
  ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${REPORTS}/unit.json`],
  'unit.json',
  ({ numPassedTests, numFailedTests }) => [numPassedTests, numFailedTests],
);
check('npx', ['vite', 'build']);
check('npx', ['vite', 'build', '--mode', 'single']);
check('node', ['scripts/run.mjs', 'verify-build']);
check('npm', ['run', '--silent', 'size']);
if (ensureBrowser()) {
  countTests('npx', ['playwright', 'test'], 'e2e.json', ({ stats }) => [
    stats.expected,
    stats.unexpected + stats.flaky,
  ]);
} else {
  failed++;
}

console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);
