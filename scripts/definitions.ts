import { readFile, writeFile } from 'node:fs/promises';
import type { Analysis, TableSchema } from '@/analyses/definition';
import { analyses } from '@/analyses/registry';
import { formatOf } from '@/formats';

const FILE = new URL('../docs/definitions.md', import.meta.url);

const INTRODUCTION = `# How every figure is counted

This page is written by \`npm run docs\` from the same text that the cards show under “How this is counted”, and from
the descriptions of the exported tables. The export (\`Export results\`) holds one CSV file for each table, in a folder
for each run: UTF-8, comma, header row, booleans \`true\`/\`false\`, missing values empty.
`;

const cell = (text: string) => text.replaceAll('|', '\\|');

function tableText({ name, rowsAre, columns }: TableSchema): string {
  const rows = columns.map(({ name: column, description, words }) => {
    const codes = words
      ? ` One of ${Object.keys(words)
          .map((code) => `\`${code}\``)
          .join(', ')}.`
      : '';
    return `| \`${column}\` | ${cell(description)}${cell(codes)} |`;
  });
  return [
    `### Table \`${name}\``,
    '',
    `One row for each ${rowsAre}.`,
    '',
    '| column | meaning |',
    '|---|---|',
    ...rows,
  ].join('\n');
}

function analysisText({ cards, tables, needs }: Analysis): string {
  const questions = cards.map(({ question, definition }) => `## ${question}\n\n${definition.join(' ')}`);
  const files = needs.map((dataset) => formatOf(dataset).label.toLowerCase()).join(', ');
  const neededFiles = files ? [`Needs: ${files}.`] : [];
  return [...questions, ...neededFiles, ...Object.values(tables).map(tableText)].join('\n\n');
}

/** The page of definitions, from the registry of analyses. */
export function definitionsPage(): string {
  return `${[INTRODUCTION.trim(), ...analyses.map(analysisText)].join('\n\n')}\n`;
}

/** Writes the page; with \`--check\` says whether the one on disk is the same (exit code 1 where it is not). */
export async function main([flag]: readonly string[]): Promise<number> {
  if (flag !== '--check') {
    await writeFile(FILE, definitionsPage());
    return 0;
  }
  const same = (await readFile(FILE, 'utf8')) === definitionsPage();
  if (!same) console.error('docs/definitions.md is not what the cards say; run npm run docs.');
  return same ? 0 : 1;
}
