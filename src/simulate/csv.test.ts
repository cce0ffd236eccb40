import { expect, test } from 'vitest';
import { chunked, field } from './csv';

test.each([
  ['plain text', 'plain text'],
  ['a, b', '"a, b"'],
  ['say "hi"', '"say ""hi"""'],
  ['two\nlines', '"two\nlines"'],
  ['🙂', '🙂'],
])('%j is written as %s', (text, written) => {
  expect(field(text)).toBe(written);
});

test('chunks join to the header and all lines', () => {
  const lines = Array.from({ length: 20_000 }, (_, i) => `${i},some text\n`);
  const chunks = [...chunked('id,text', lines)];
  expect(chunks.length).toBeGreaterThan(3);
  expect(chunks.join('')).toBe(`id,text\n${lines.join('')}`);
  expect([...chunked('id,text', [])]).toEqual(['id,text\n']);
});
