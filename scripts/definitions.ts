import { readFile, writeFile } from 'node:fs/promises';
import { standOutsTable } from '@/analyses/comparison-kit/stand-out-table';
import { standOutsDefinition } from '@/analyses/comparison-kit/stand-outs';
import type { Analysis, Card, CardView, Result, TableSchema } from '@/analyses/definition';
import { initialChoices } from '@/analyses/initial-choices';
import { analyses } from '@/analyses/registry';
import { noFilter } from '@/course/filter';
import { arrowGuide } from '@/export/arrow/guide';
import stepDropOff from '@/export/arrow/step-drop-off.sql?raw';
import { cardTables } from '@/export/card-tables';
import { formatOf, futurelearnFormats } from '@/formats';
import { definitionList } from '@/pages/help/definition-list';
import { riskPage } from './risk-definitions';
import { tableText } from './table-text';

const INTRODUCTION = `# How every figure is counted

This page is written by \`npm run docs\` from the same text that the cards show under “How this is counted”, and from
the descriptions of the tables. The export (\`Export results\`) holds one CSV file for each table that does not say
otherwise, in a folder for each run: UTF-8, comma, header row, booleans \`true\`/\`false\`, missing values empty. What is
about single learners, or may name people, is in no file, but for the tables of learners at risk: once their list is
made they go along, as [risk-definitions.md](risk-definitions.md) describes them, unless learners are hidden.

Medians and quartiles are interpolated between the two nearest values (definition 7 of Hyndman and Fan). The interval of
a median goes from the value of rank r from below to that of rank r from above, r being the largest number for which
fewer than r heads in as many tosses of a coin as there are values have a probability of at most half of what the
confidence leaves (Conover). Intervals that hold at 95 % for m things together are each taken at 1 − 0.05/m (Bonferroni).

Where small counts are withheld (Data and settings; off at first), with N the number under which they are: a count of
learners, or of what they did, is withheld where it is under N, nobody included, or where fewer than N learners are known
to stand behind it; every other is rounded to the nearest multiple of N, of two as near the larger. Shares are quotients
of two such counts. Other figures are withheld where their base is, and else rounded to three significant digits or
coarser, by how far N learners could move them; where such a step could move one further than a twentieth of itself, or of
a scale of 1, it is left out. Rows that are there only where a learner did something are left out where
all their counts are withheld, and rows of single learners always. What a chart names as a whole is the exact sum,
rounded once, and withheld where all its parts are; where a card’s chart or table else adds counts up, those withheld
count as none. In charts a dashed outline is in place of a bar that is withheld, dots and lines
of withheld shares are missing, and shares are written in whole per cent from 1 to 99 %. Counts of the team, and of its comments by person or hour, are exact. Sentences are made of the exact figures: one is given only where the withheld tables lead to the
same words about the same things; each count in it is then the exact one, rounded as in tables, and withheld with its
sentence where it is under N; a share is of two such counts, or what its table publishes, and a sentence with one whose
part or whose rest is under N is left out. It is done once, before any page, report or file has the figures, after the rounding and suppression methodology
of HESA, the UK’s Higher Education Statistics Agency. A group with fewer than N learners, or with all but fewer than N,
has no figures; days and hours can be chosen freely, for all counts are rounded. In the export, a withheld cell is empty,
and \`withheld.txt\` says what N was.
`;

const FROM_TABLES = ' It is worked out from the tables before it.';

const ABOUT_LEARNERS = ' It is about single learners: it is shown on their page only, and is in no file.';

const NOT_EXPORTED = ' It is shown on its card only, and is in no file, for texts may name people.';

/** A view of no course in particular, in which every file is loaded. */
const blankView: CardView = {
  choices: {},
  course: {
    name: '',
    startDate: null,
    endDate: null,
    weeks: 0,
    notableDates: [],
    timeZone: 'UTC',
    sessionGapMinutes: 0,
    steps: {},
  },
  datasets: futurelearnFormats.map(({ id }) => id),
  dataEnd: null,
  filter: noFilter,
  subject: null,
};

/** The tables that cards work out, from those that are computed. */
function onCards(analysis: Analysis): readonly TableSchema[] {
  const nothing: Result = Object.fromEntries(Object.keys(analysis.tables).map((name) => [name, []]));
  return cardTables(analysis, nothing, blankView).map(({ schema }) => schema);
}

const COMPARED =
  ' With two runs or more it is in the export’s folder `comparison`, with two groups in each run’s folder `compared-groups`.';

/** The tables of the comparisons of an analysis' cards. */
function comparedTables({ cards, tables }: Analysis): readonly TableSchema[] {
  const result: Result = Object.fromEntries(Object.keys(tables).map((name) => [name, []]));
  return cards.flatMap((card) => {
    const side = { label: '', learners: null, result, view: { ...blankView, choices: initialChoices(card) } };
    return card.comparison ? [card.comparison.table([side, side]).schema] : [];
  });
}

function cardText({ question, definition, comparison }: Card): string {
  const compared = comparison
    ? [`Groups and runs beside each other: ${comparison.definition.join(' ')}`]
    : [];
  return [`## ${question}`, definition.join(' '), ...compared].join('\n\n');
}

/** Says of a table that is in no export that it is not, and why. */
function whereNot({ about }: Analysis, { exported }: TableSchema): string {
  if (about === 'learners') return ABOUT_LEARNERS;
  return exported === false ? NOT_EXPORTED : '';
}

function analysisText(analysis: Analysis): string {
  const { cards, tables, needs } = analysis;
  const questions = cards.map(cardText);
  const files = needs.map((dataset) => formatOf(dataset).label.toLowerCase()).join(', ');
  const neededFiles = files ? [`Needs: ${files}.`] : [];
  const computed = Object.values(tables).map((schema) => tableText(schema, whereNot(analysis, schema)));
  const ofCards = onCards(analysis).map((schema) => tableText(schema, FROM_TABLES));
  const compared = comparedTables(analysis).map((schema) => tableText(schema, COMPARED));
  return [...questions, ...neededFiles, ...computed, ...ofCards, ...compared].join('\n\n');
}

function standOuts(): string {
  const question = `## What stands out between the runs?\n\n${standOutsDefinition.join(' ')}`;
  return [question, tableText(standOutsTable, COMPARED)].join('\n\n');
}

const questions = definitionList.flatMap(({ cards }) => cards.map(({ question }) => question));

/** Where the first of an analysis' cards stands among the questions of all pages. */
const placeOf = ({ cards }: Analysis) =>
  Math.min(...cards.map(({ question }) => questions.indexOf(question)));

/** The page of definitions, in the order of the pages, from the registry of analyses. */
export function definitionsPage(): string {
  return `${[INTRODUCTION.trim(), ...analyses.toSorted((a, b) => placeOf(a) - placeOf(b)).map(analysisText), standOuts()].join('\n\n')}\n`;
}

const pages: readonly (readonly [name: string, text: () => string])[] = [
  ['docs/definitions.md', definitionsPage],
  ['docs/risk-definitions.md', riskPage],
  ['docs/arrow.md', () => arrowGuide(stepDropOff)],
];

/** Writes the pages; with `--check` says which of those on disk are not the same (exit code 1 where any is not). */
export async function main([flag]: readonly string[]): Promise<number> {
  let code = 0;
  for (const [name, text] of pages) {
    const file = new URL(`../${name}`, import.meta.url);
    if (flag !== '--check') {
      await writeFile(file, text());
    } else if ((await readFile(file, 'utf8')) !== text()) {
      console.error(`${name} is not what the code says; run npm run docs.`);
      code = 1;
    }
  }
  return code;
}
