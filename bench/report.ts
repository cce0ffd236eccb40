import { kept, type Measurement } from './results';
import { appTable, type Cells, comparedTable, contents, markdown, paceWords, peakMemory } from './tables';
import { costTable, type Measurements, targetTable } from './targets';

const HOW = `# Benchmarks

Written by \`npm run bench -- --sizes 30k,1m,10m --write\`, which anyone can repeat: it simulates the runs (kept under
\`bench/.cache\`), builds the app, opens it in Chromium and prints these tables. \`--run FOLDER\` times a folder of your own
exports, from the choice of the files to the overview. Figures are medians of several rounds, each in a fresh browser.`;

const WHAT = `## What the lines mean

The app is the built page under its own policy, opened until it has loaded all of its parts and has made itself ready,
which it does where nobody drops a file in its first seconds.

- **import**: from the choice of the files until the engine's tables are ready.
- **first view**: from the choice of the files until the overview's key figures and its first chart are drawn.
- **rest of the overview**: from the choice of the files until nothing on it is drawn any more. Charts far below the first
  screen wait two seconds on purpose.
- **all result tables**: from the press of the export's button until the ZIP is there: every result table that is not yet
  known is computed, all are written as CSV and packed.
- **a group of learners**, **two conditions**, **a period of days**, **hours of the day**, **back to none**: from the
  click or the input that changes the selection until every card in sight has its new figures and charts on the screen and
  none says that it is computing. Under *whole page*, until that holds for the cards further down as well. Every change is
  one that has not been computed before, but for *back to none*, whose results are kept.
- **model of learners at risk**: from the press of the page's link until its list is there, trained and evaluated.
- **the loop**: the time of a billion additions on each core at once, in Node just before each round. A shared machine does
  not always give a program all of its processor; where the loop took longer, so did everything else. Ratios and memory
  change less.
- **longest page task**: of the page's thread that ended in the phase; the browser tells of those of 50 ms and more. The task in
  which the tables' arrival is drawn ends after the import, and so counts for the first view.
- **memory**: the most resident memory of the tab's process, its workers included, during the phase (\`VmRSS\`, every
  100 ms); *most memory of the tab* is the most of the whole round. Some 100 MB of it are the browser's own code.

Side by side, the engine in its worker and DuckDB-WASM in its own read the same file of step activity in the same browser,
one after the other in tabs of their own; the order turns from round to round. All are started before the clock is, and
have come to rest.
Both answer: learners who visited and completed each step; learners by the step of their last visit; first visits by
weekday and hour; learners, study sessions with a gap of 65 minutes, and minutes of study. The answers are checked to be
equal. The engine takes them from the result tables of three analyses, which hold more than that. DuckDB is told the type of
every column. Its ids are text, as in Coursetrace, which takes ids of any form; beside that stands the same with ids that
must be UUIDs, the fastest of what was tried. Its build with threads was no faster.`;

function section(measurement: Measurement): string {
  const { about, date, machine, app, compared } = measurement;
  const parts = [
    `## ${about}`,
    `${contents(measurement)}.`,
    `${date}, ${machine}. Rounds: ${app.length}. ${paceWords(measurement)}.`,
  ];
  if (app.length > 0) parts.push(markdown(appTable(app)), `Most memory of the tab: ${peakMemory(app)}.`);
  if (compared.length > 0) parts.push('Side by side with DuckDB-WASM:', markdown(comparedTable(compared)));
  return parts.join('\n\n');
}

const titled = (title: string, cells: Cells | null) => (cells ? [`## ${title}`, markdown(cells)] : []);

/** The last measurement of everything as the text of `BENCHMARKS.md`. */
export function report(): string {
  const measurements: Measurements = {
    '30k': kept('30k'),
    '1m': kept('1m'),
    '10m': kept('10m'),
    own: kept('own'),
  };
  const known = Object.values(measurements).filter((each) => each !== null);
  return `${[
    HOW,
    ...titled('Aims', targetTable(measurements)),
    ...known.map(section),
    ...titled('Cost per row', costTable(measurements)),
    WHAT,
  ].join('\n\n')}\n`;
}
