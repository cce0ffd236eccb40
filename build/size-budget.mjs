import { readFileSync } from 'node:fs';

/** The scripts that the built page loads before it draws anything: its entry and all that this imports. */
function firstPaint() {
  const page = readFileSync(new URL('../dist/index.html', import.meta.url), 'utf8');
  const paths = [...page.matchAll(/(?:src|href)="\.\/(assets\/[^"]+\.js)"/g)].map(
    ([, path]) => `../dist/${path}`,
  );
  if (paths.length < 2) throw new Error('dist/index.html names no entry with its imports');
  return paths;
}

const budget = (name, path, limit) => ({ name, path, limit, gzip: true });

/** What the built page may weigh, gzipped, each file by itself. Beside the first, budgets are a little above what it weighs. */
export default [
  budget('Script of the first paint', firstPaint(), '150 kB'),
  budget('Code of the worker', '../dist/assets/worker-*.js', '465 kB'),
  budget('All scripts', '../dist/**/*.js', '1385 kB'),
  budget('The page as one file', '../dist-single/coursetrace.html', '1720 kB'),
];
