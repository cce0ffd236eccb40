import type { TableSchema } from '@/analyses/definition';
import { column } from '@/analyses/schema';
import { toCsv } from '@/export/csv';
import type { Facts } from './fields';
import { fieldsOf, fieldText, fillTemplate, type TemplatePart } from './template';

/** A message that is ready to be sent. */
export interface Message {
  readonly learner: string;
  readonly text: string;
  /** The values of the fields that the template names, by name; null where one is not known. */
  readonly values: Readonly<Record<string, string | null>>;
}

/** The messages for the learners in these rows. */
export function messagesFor(
  parts: readonly TemplatePart[],
  facts: Facts,
  rows: readonly number[],
): readonly Message[] {
  const fields = fieldsOf(parts);
  return rows.map((row) => ({
    learner: facts.at.ids[row],
    text: fillTemplate(parts, facts, row).text,
    values: Object.fromEntries(fields.map((field) => [field.name, fieldText(field, facts, row)])),
  }));
}

/** Columns that are there whatever the template names. */
const FIXED = ['learner_id', 'message'];

/** The messages as CSV: learner_id, message, and a column for each field that the template names. */
export function mailMergeCsv(parts: readonly TemplatePart[], messages: readonly Message[]): string {
  const fields = fieldsOf(parts).filter(({ name }) => !FIXED.includes(name));
  const schema: TableSchema = {
    name: 'messages',
    rowsAre: 'learner to contact',
    columns: [
      { name: 'learner_id', ...column('label', 'Learner', 'The learner’s id.') },
      { name: 'message', ...column('label', 'Message', 'The message with its fields filled in.') },
      ...fields.map(({ name, label }) => ({ name, ...column('label', label, `${label}.`) })),
    ],
  };
  const rows = messages.map(({ learner, text, values }) => ({
    ...values,
    learner_id: learner,
    message: text,
  }));
  return toCsv(schema, rows);
}
