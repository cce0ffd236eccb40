import type { CardTable } from '@/analyses/definition';
import { toCsv } from '@/export/csv';
import { downloadText } from './download';

/** Hands a table to the browser's downloads as a CSV file. */
export function downloadTable({ schema, rows, withheld }: CardTable, name: string): void {
  downloadText(toCsv(schema, rows, withheld), 'csv', name);
}
