import type { TableSchema } from '@/analyses/definition';

const cell = (text: string) => text.replaceAll('|', '\\|');

/** A table's name, what its rows are, and what each column means, in Markdown. */
export function tableText({ name, rowsAre, columns }: TableSchema, note = ''): string {
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
    `One row for each ${rowsAre}.${note}`,
    '',
    '| column | meaning |',
    '|---|---|',
    ...rows,
  ].join('\n');
}
