import { expect, it } from 'vitest';
import { analyses } from '@/analyses/registry';
import { definitionsPage } from './definitions';

it('lists the tables that cards work out, and says so', () => {
  const page = definitionsPage();
  expect(page).toContain('### Table `biggest_drops`\n');
  expect(page).toContain(
    'no row where there are fewer than four. It is worked out from the tables before it.',
  );
});

it('says of every table that is not exported that it is in no file', () => {
  const tables = definitionsPage()
    .split(/^### Table /m)
    .slice(1);
  const outside = analyses.flatMap(({ about, tables: own }) =>
    Object.values(own).filter(({ exported }) => about === 'learners' || exported === false),
  );
  expect(outside.length).toBeGreaterThan(3);
  const unsaid = outside.filter(
    ({ name }) => !tables.some((text) => text.startsWith(`\`${name}\``) && text.includes('is in no file')),
  );
  expect(unsaid.map(({ name }) => name)).toEqual([]);
  expect(tables.filter((text) => text.includes('is in no file'))).toHaveLength(outside.length);
});

it('lists each table once', () => {
  const names = [...definitionsPage().matchAll(/^### Table `(\w+)`$/gm)].map(([, name]) => name);
  expect(new Set(names).size).toBe(names.length);
});
