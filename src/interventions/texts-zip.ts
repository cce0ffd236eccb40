import { TextReader } from '@zip.js/zip.js/lib/zip-core-native.js';
import { column, tableSchema } from '@/analyses/schema';
import { toCsv } from '@/export/csv';
import { fixedZip } from '@/export/fixed-zip';
import type { Message } from './messages';

const LONGEST_PART = 60;

type FileRow = { readonly file: string; readonly learner_id: string };

const filesTable = tableSchema<FileRow>('learners', 'text', {
  file: column('label', 'File', 'The name of the text file.'),
  learner_id: column('label', 'Learner', 'The learner’s id.'),
});

/**
 * The name of a learner's text in the ZIP: its number, and of the id what is safe in the names of files on every system.
 * The number makes it unlike any other, and keeps it from being one of the names that a system has for itself.
 */
export function textName(id: string, place: number, of: number): string {
  const safe = id.slice(0, LONGEST_PART).replace(/[^A-Za-z0-9_-]/g, '_');
  return `${String(place + 1).padStart(String(of).length, '0')}_${safe}.txt`;
}

/** One ZIP with a plain text for each learner, and `learners.csv`, which says whose it is. */
export async function textsZip(messages: readonly Message[]): Promise<Blob> {
  const zip = fixedZip();
  const rows = messages.map(({ learner }, place) => ({
    file: textName(learner, place, messages.length),
    learner_id: learner,
  }));
  await zip.add('learners.csv', new TextReader(toCsv(filesTable, rows)));
  for (const [place, { text }] of messages.entries()) {
    await zip.add(rows[place].file, new TextReader(`${text}\n`));
  }
  return zip.close();
}
