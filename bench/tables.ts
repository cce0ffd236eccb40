import { median } from '@/stats/summary';
import type { AppRound } from './app-round';
import type { ComparedRound } from './compare-round';
import type { Measurement } from './results';
import type { Phase } from './tab';
import { taskWords, timeWords } from './words';

/** Cells of a table, the headings first. */
export type Cells = readonly (readonly string[])[];

const span = (values: readonly number[]) =>
  values.length < 2 ? '' : `${timeWords(Math.min(...values))} to ${timeWords(Math.max(...values))}`;

function memoryWords(values: readonly (number | null)[]): string {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? 'not known' : `${(median(known) / 2 ** 20).toFixed(0)} MB`;
}

/** The phases of all rounds that have one name. */
function phasesNamed(rounds: readonly AppRound[], name: string): Phase[] {
  return rounds.flatMap(({ phases }) => phases.filter((phase) => phase.name === name));
}

/** The median time of a phase, in milliseconds; null where it was not measured. */
export function medianOf(rounds: readonly AppRound[], name: string): number | null {
  const phases = phasesNamed(rounds, name);
  return phases.length === 0 ? null : median(phases.map(({ time }) => time));
}

/** One row for each phase in the app: medians of all rounds. */
export function appTable(rounds: readonly AppRound[]): Cells {
  const names = rounds[0].phases.map(({ name }) => name);
  const rows = names.map((name) => {
    const phases = phasesNamed(rounds, name);
    const times = phases.map(({ time }) => time);
    const whole = phases.flatMap(({ wholePage }) => wholePage ?? []);
    return [
      name,
      timeWords(median(times)),
      span(times),
      whole.length > 0 ? timeWords(median(whole)) : '',
      taskWords(median(phases.map(({ longestTask }) => longestTask))),
      memoryWords(phases.map(({ memory }) => memory)),
    ];
  });
  const table = [['', 'median', 'least to most', 'whole page', 'longest page task', 'memory'], ...rows];
  const used = table[0].map((_, place) => rows.some((row) => row[place] !== ''));
  return table.map((row) => row.filter((_, place) => used[place]));
}

/** The most memory of the tab, in words: the median of the rounds. */
export const peakMemory = (rounds: readonly AppRound[]) => memoryWords(rounds.map(({ memory }) => memory));

/** What one side took from the file to its answers, in milliseconds. */
export const totalOf = ({ import: reading, aggregates }: ComparedRound['duckdb']) => reading + aggregates;

/** The times of all sides and, round by round, the ratio to each of DuckDB's. */
export function comparedTable(rounds: readonly ComparedRound[]): Cells {
  const parts = [
    ['read the file', (side: ComparedRound['duckdb']) => side.import],
    ['four aggregates', (side: ComparedRound['duckdb']) => side.aggregates],
    ['together', totalOf],
  ] as const;
  const rows = parts.map(([name, of]) => {
    const against = (['duckdb', 'duckdbUuid'] as const).flatMap((side) => {
      const ratios = rounds.map((round) => of(round.coursetrace) / of(round[side]));
      const words = `${median(ratios).toFixed(2)} (${ratios.map((ratio) => ratio.toFixed(2)).join(', ')})`;
      return [timeWords(median(rounds.map((round) => of(round[side])))), words];
    });
    return [name, timeWords(median(rounds.map(({ coursetrace }) => of(coursetrace)))), ...against];
  });
  const headings = ['', 'Coursetrace', 'DuckDB-WASM', 'ratio', 'with ids as UUID', 'ratio'];
  return [headings, ...rows];
}

/** What a run consists of, in words. */
export function contents({ rows, bytes }: Measurement): string {
  const count = (dataset: string) => (rows[dataset] ?? 0).toLocaleString('en');
  const megabytes = Math.round(bytes / 1e6).toLocaleString('en');
  return `${count('step-activity')} step rows, ${count('enrolments')} enrolments, ${count('question-response')} responses, ${count('comments')} comments; ${megabytes} MB`;
}

/** How fast the processor was before each round, in words. */
export const paceWords = ({ paces }: Measurement) => `The loop took ${paces.map(timeWords).join(', ')}`;

/** A table as Markdown, which also reads well as it is. */
export function markdown([head, ...rows]: Cells): string {
  const widths = head.map((_, place) => Math.max(3, ...[head, ...rows].map((row) => row[place].length)));
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, place) => (place === 0 ? cell.padEnd(widths[place]) : cell.padStart(widths[place]))).join(' | ')} |`;
  const rule = `|${widths.map((width, place) => (place === 0 ? '-'.repeat(width + 2) : `${'-'.repeat(width + 1)}:`)).join('|')}|`;
  return [line(head), rule, ...rows.map(line)].join('\n');
}
