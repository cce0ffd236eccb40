import { expect, it } from 'vitest';
import { definitionsPage } from './definitions';

it('lists the tables that only cards have, and says so', () => {
  const page = definitionsPage();
  expect(page).toContain('### Table `biggest_drops`\n');
  expect(page).toContain('the largest excess first. It is worked out on the card, and is not in the export.');
});

it('lists each table once', () => {
  const names = [...definitionsPage().matchAll(/^### Table `(\w+)`$/gm)].map(([, name]) => name);
  expect(new Set(names).size).toBe(names.length);
});
