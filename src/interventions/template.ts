import { readable } from '@/words/readable';
import { type Facts, type Field, messageFields } from './fields';
import { GREETING } from './rules';

/** More letters than this are no message. */
export const LONGEST_MESSAGE = 5000;
/** What is written where a field is not known of a learner. */
export const NOT_KNOWN = '(not known)';

/** Text as it stands, or a field that is filled in for each learner. */
export type TemplatePart = string | Field;

export type TemplateProblem =
  | { readonly code: 'unknown-field'; readonly field: string }
  /** A brace without its other half. */
  | { readonly code: 'brace' }
  | { readonly code: 'empty' }
  /** It is still the greeting that a new rule begins with. */
  | { readonly code: 'unwritten' }
  | { readonly code: 'too-long' };

/** A message as it was read: its parts in order, or what is wrong with it. */
export type Template =
  | { readonly ok: true; readonly parts: readonly TemplatePart[] }
  | { readonly ok: false; readonly problems: readonly TemplateProblem[] };

const byName = new Map(messageFields.map((field) => [field.name, field]));
/** Doubled braces, a field, a brace alone, or the text up to the next of them. */
const PART = /\{\{|\}\}|\{[^{}\n]*\}|[{}]|[^{}]+/g;
const doubled: Readonly<Record<string, string>> = { '{{': '{', '}}': '}' };

/** A message's text and fields; a brace that is meant as one is written twice. Every problem once. */
export function parseTemplate(message: string): Template {
  if (message.trim() === '') return { ok: false, problems: [{ code: 'empty' }] };
  if (message.trim() === GREETING) return { ok: false, problems: [{ code: 'unwritten' }] };
  if (message.length > LONGEST_MESSAGE) return { ok: false, problems: [{ code: 'too-long' }] };
  const parts: TemplatePart[] = [];
  const problems = new Map<string, TemplateProblem>();
  for (const [part] of message.matchAll(PART)) {
    if (part === '{' || part === '}') problems.set('{', { code: 'brace' });
    else if (Object.hasOwn(doubled, part)) parts.push(doubled[part]);
    else if (!part.startsWith('{')) parts.push(part);
    else {
      const name = part.slice(1, -1).trim();
      const field = byName.get(name);
      if (field) parts.push(field);
      else problems.set(name, { code: 'unknown-field', field: name });
    }
  }
  return problems.size > 0 ? { ok: false, problems: [...problems.values()] } : { ok: true, parts };
}

/** The fields that a message names, each once. */
export function fieldsOf(parts: readonly TemplatePart[]): readonly Field[] {
  return [...new Set(parts.filter((part) => typeof part !== 'string'))];
}

/** A field's value on one line of plain text. What a value holds is never taken for a field or a line of the message. */
export function fieldText(field: Field, facts: Facts, row: number): string | null {
  const value = field.write(facts, row);
  return value === null ? null : readable(value).replace(/[\n\t ]+/g, ' ');
}

/** The message for one learner, and the fields that are not known of them. */
export function fillTemplate(
  parts: readonly TemplatePart[],
  facts: Facts,
  row: number,
): { readonly text: string; readonly missing: readonly Field[] } {
  const missing = new Set<Field>();
  const texts = parts.map((part) => {
    if (typeof part === 'string') return readable(part);
    const value = fieldText(part, facts, row);
    if (value === null) missing.add(part);
    return value ?? NOT_KNOWN;
  });
  return { text: texts.join(''), missing: [...missing] };
}
