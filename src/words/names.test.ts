import { expect, it } from 'vitest';
import { plainName, quotedNames, someNames } from './names';

it('leaves ordinary names as they are', () => {
  expect(quotedNames(['id', 'Größe 🙂', '名前'])).toBe('“id”, “Größe 🙂” and “名前”');
});

it('shows where something cannot be seen or would turn what follows around', () => {
  expect(plainName('a\0b\u202Ec\u2028d')).toBe('a�b�c�d');
});

it('cuts long names and long lists', () => {
  expect([...plainName('🙂'.repeat(10_000))]).toHaveLength(60);
  const many = Array.from({ length: 100_000 }, (_, i) => `1.${i}`);
  expect(quotedNames(many)).toMatch(/“1\.10” and 99,989 more$/);
  expect(someNames(many)).toMatch(/1\.10 and 99,989 more$/);
});
