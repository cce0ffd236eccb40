import type { ByteSource } from '@/ingest/decode';
import type { ParsedTable } from '@/ingest/parsed-table';
import { type FileContent, readFile } from '@/ingest/read-file';
import { textSource } from './sources';

/** Headers of exports; the short one of step activity is that of older exports. */
export const STEPS = 'learner_id,step,week_number,step_number,first_visited_at,last_completed_at';
export const SHORT_STEPS = 'learner_id,step,first_visited_at,last_completed_at';
export const QUIZ =
  'learner_id,quiz_question,question_type,week_number,step_number,question_number,response,cloze_response,submitted_at,correct';
export const COMMENTS = 'id,author_id,parent_id,step,text,timestamp,likes,moderated';

/** A time as exports write it. */
export const T = '2018-06-11 10:00:00 UTC';

/** A file as it is read. Throws where it is refused. */
export async function read(source: ByteSource): Promise<Extract<FileContent, { ok: true }>> {
  const content = await readFile(source);
  if (!content.ok) throw new Error(content.refusal);
  return content;
}

/** A text as it is read. Throws where it is refused. */
export const readText = (text: string, path = 'x.csv') => read(textSource(path, text));

/** A column's values as they were in the file; steps as labels. */
export function valuesOf({ columns }: ParsedTable, name: string): unknown[] {
  const column = columns.get(name);
  if (!column) throw new Error(`no column ${name}`);
  if (column.type === 'step') {
    return Array.from(column.codes, (code) => (code ? `${column.weeks[code]}.${column.numbers[code]}` : ''));
  }
  if ('codes' in column) return Array.from(column.codes, (code) => column.values[code]);
  return [...column.values];
}
