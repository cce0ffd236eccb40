import { afterEach, describe, expect, it, vi } from 'vitest';
import { atOnce, breathing, type Pieces } from './pieces';

afterEach(() => vi.restoreAllMocks());

/** Work of so many pieces, noting each that is done. */
function* counting(pieces: number, done: number[]): Pieces<number> {
  for (let piece = 0; piece < pieces; piece++) {
    done.push(piece);
    yield;
  }
  return pieces;
}

/** Lets the clock advance by so many milliseconds each time it is asked. */
function clockOf(step: number): void {
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => {
    now += step;
    return now;
  });
}

describe('atOnce', () => {
  it('does all pieces', () => {
    const done: number[] = [];
    expect(atOnce(counting(3, done))).toBe(3);
    expect(done).toEqual([0, 1, 2]);
  });
});

describe('breathing', () => {
  it('does all pieces', async () => {
    const done: number[] = [];
    expect(await breathing(counting(3, done))).toBe(3);
    expect(done).toEqual([0, 1, 2]);
  });

  it('does no further piece once a cancel came in between', async () => {
    clockOf(50);
    const cancel = new AbortController();
    setTimeout(() => cancel.abort());
    const done: number[] = [];
    await expect(breathing(counting(9, done), cancel.signal)).rejects.toThrow('aborted');
    expect(done).toEqual([0]);
  });

  it('goes on without a stop while pieces are short, and hears a cancel behind the last', async () => {
    clockOf(1);
    const cancel = new AbortController();
    setTimeout(() => cancel.abort());
    const done: number[] = [];
    await expect(breathing(counting(9, done), cancel.signal)).rejects.toThrow('aborted');
    expect(done).toHaveLength(9);
  });
});
