import type { CardTable } from '@/analyses/definition';
import { toCsv } from '@/export/csv';
import { download } from './download';

/** Hands a table to the browser's downloads as a CSV file. */
export function downloadTable({ schema, rows }: CardTable, name: string): void {
  download(new Blob([toCsv(schema, rows)], { type: 'text/csv;charset=utf-8' }), name);
}
