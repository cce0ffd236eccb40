import Papa from 'papaparse';

/** The columns whose time makes a row: without it, the row had not been written yet. */
const ROW_TIMES = new Set([
  'enrolled_at',
  'first_visited_at',
  'timestamp',
  'submitted_at',
  'responded_at',
  'left_at',
]);
const isTime = (name: string) => /_at$|^timestamp$/.test(name);

/** A run's files as they would have been exported at a moment (`2025-02-12 00:00:00 UTC`): later rows and times are not there. */
export function cutFiles(
  files: Readonly<Record<string, string>>,
  moment: string,
): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(files).map(([name, text]) => [name, cut(text, moment)]));
}

function cut(text: string, moment: string): string {
  const { data, meta } = Papa.parse<Record<string, string>>(text.trimEnd(), { header: true });
  const fields = meta.fields ?? [];
  const making = fields.find((field) => ROW_TIMES.has(field));
  const kept = data.filter((row) => making === undefined || row[making] <= moment);
  const times = fields.filter(isTime);
  const rows = kept.map((row) => ({
    ...row,
    ...Object.fromEntries(times.map((field) => [field, row[field] <= moment ? row[field] : ''])),
  }));
  return `${Papa.unparse({ fields, data: rows }, { newline: '\n' })}\n`;
}
