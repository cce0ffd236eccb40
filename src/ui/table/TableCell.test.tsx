import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import type { Cell, ColumnKind, ResultColumn } from '@/analyses/definition';
import { TableCell } from './TableCell';

const markup = (value: Cell, kind: ColumnKind) => {
  const column: ResultColumn = { name: 'x', label: 'X', kind, description: '' };
  return renderToStaticMarkup(<TableCell row={{ x: value }} column={column} />);
};

it('keeps text that may run the other way apart from what stands around it', () => {
  expect(markup('שלום', 'label')).toBe('<bdi>שלום</bdi>');
  expect(markup(3, 'count')).toBe('3');
  expect(markup(null, 'label')).toBe('—');
});
