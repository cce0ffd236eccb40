import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bitmap, int64, presence, spelled, utf8 } from './buffers';

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
const textsOf = ({ bytes, starts }: ReturnType<typeof utf8>) =>
  Array.from({ length: starts.length - 1 }, (_, place) =>
    decoder.decode(bytes.subarray(starts[place], starts[place + 1])),
  );

const anyText = fc.string({ unit: 'binary' });

it('writes whole numbers as 64 bits, NaN as 0', () => {
  const known = [0, -1, 1, -(2 ** 32), 2 ** 32, 2 ** 31, -(2 ** 31), 1_528_711_200_000, -62_135_596_800_000];
  expect([...int64(Float64Array.of(...known, Number.NaN))]).toEqual([...known.map(BigInt), 0n]);
  fc.assert(
    fc.property(fc.array(fc.maxSafeInteger()), (values) => {
      expect([...int64(Float64Array.from(values))]).toEqual(values.map(BigInt));
    }),
  );
});

it('sets a bit for each row, the lowest first', () => {
  expect([...bitmap(10, (row) => [0, 3, 9].includes(row))]).toEqual([0b1001, 0b10]);
  expect(presence(3, () => false)).toEqual({ length: 3, nullCount: 0, validity: new Uint8Array(0) });
  expect(presence(9, (row) => row === 8)).toEqual({
    length: 9,
    nullCount: 1,
    validity: Uint8Array.of(255, 0),
  });
});

it('writes texts in UTF-8, and what codes stand for', () => {
  const codes = fc.array(fc.integer({ min: -1, max: 4 }));
  fc.assert(
    fc.property(fc.array(anyText, { minLength: 5, maxLength: 5 }), codes, (words, own) => {
      expect(textsOf(utf8(words))).toEqual(words);
      expect(textsOf(utf8(words, 2, 4))).toEqual(words.slice(2, 4));
      expect(textsOf(spelled(Int32Array.from(own), utf8(words)))).toEqual(
        own.map((code) => words[code] ?? ''),
      );
    }),
  );
  for (const long of ['ž'.repeat(5000), '漢'.repeat(5000)])
    expect(textsOf(utf8(['a', long, 'b']))).toEqual(['a', long, 'b']);
});
