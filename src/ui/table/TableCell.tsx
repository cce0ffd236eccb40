import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { ResultColumn, Row } from '@/analyses/definition';
import { type Subject, subjectOf } from '@/analyses/subject';
import { pathOf } from '../subject-path';
import { cellText } from './cell-text';

const names: Readonly<Record<Subject['kind'], string>> = { step: 'Step', question: 'Question' };

interface TableCellProps {
  readonly row: Row;
  readonly column: ResultColumn;
  /** Under which counts are withheld; 0 where none are. */
  readonly withheld?: number;
}

/** A cell's text, apart from what stands around it where files give it and it may run the other way. */
function cellOf(row: Row, column: ResultColumn, withheld: number): ReactNode {
  const text = cellText(row[column.name], column, withheld);
  return column.kind === 'label' && row[column.name] !== null ? <bdi>{text}</bdi> : text;
}

/** A cell's text; where it names a step or a question, the way to its page. */
export function TableCell({ row, column, withheld = 0 }: TableCellProps) {
  const text = cellOf(row, column, withheld);
  const subject = subjectOf(row, column);
  if (!subject) return text;
  return (
    <Link href={pathOf(subject)} aria-label={`${names[subject.kind]} ${subject.id}`}>
      {text}
    </Link>
  );
}
