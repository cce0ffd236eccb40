import type { Opens } from '@/analyses/definition';
import { subjectIn } from '@/analyses/subject';
import { pathOf } from '../subject-path';

/** What Vega says of a mark. */
interface MarkItem {
  readonly datum?: Readonly<Record<string, unknown>> | null;
  readonly mark?: { readonly marktype?: string } | null;
}

/** Marks that stand for many rows at once. */
const joined = new Set(['line', 'area', 'trail']);

/** The address that a click on a mark opens; null where it stands for no step or question, or for many. */
export function openedBy(item: MarkItem | null | undefined, { kind, field }: Opens): string | null {
  if (!item?.datum || joined.has(item.mark?.marktype ?? '')) return null;
  const text = item.datum[field];
  const subject = typeof text === 'string' ? subjectIn(text, kind) : null;
  return subject && pathOf(subject);
}
