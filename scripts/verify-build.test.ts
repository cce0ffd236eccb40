import { describe, expect, it } from 'vitest';
import { differing } from './verify-build';

const file = (path: string, text: string) => ({ path, bytes: new TextEncoder().encode(text) });

describe('differing', () => {
  it('names what is changed, missing or added', () => {
    const built = [file('a', '1'), file('b', '2'), file('c', '3')];
    expect(differing(built, built)).toEqual([]);
    expect(differing(built, [file('a', '1'), file('b', 'two'), file('d', '4')])).toEqual(['b', 'c', 'd']);
  });
});
