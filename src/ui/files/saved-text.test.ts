import { expect, it } from 'vitest';
import { savedText } from './saved-text';

it('is what a file holds, and empty where the browser cannot read it', async () => {
  expect(await savedText(new File(['{"a":1}'], 'a.json'))).toBe('{"a":1}');
  const gone = { text: () => Promise.reject(new DOMException('moved', 'NotReadableError')) };
  expect(await savedText(gone)).toBe('');
});
