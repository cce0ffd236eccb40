import { expect, it } from 'vitest';
import { recognise } from '@/formats';
import { SHORT_STEPS } from '@/testing/read-csv';
import { latin1 } from '@/testing/sources';
import { readRange } from './read-range';

const header = SHORT_STEPS.split(',');

function request(bytes: BlobPart, last: boolean) {
  const recognition = recognise(header, null);
  if (!recognition) throw new Error('no dataset');
  return {
    bytes: new Blob([bytes]),
    last,
    encoding: 'utf-8',
    newline: '\n',
    layout: { recognition, delimiter: ',', width: header.length, linesBefore: 1 },
  } as const;
}

it('reads the rows of a stretch, and none where it ends amid one that goes on', async () => {
  expect(await readRange(request('a,1.1,,\nb,1.2,,\n', false))).toMatchObject({
    ok: true,
    part: { rows: 2 },
  });
  expect(await readRange(request('a,1.1,,\nb,1.2,,', false))).toEqual({ ok: true, part: null });
  expect(await readRange(request('a,1.1,,\nb,1.2,,', true))).toMatchObject({ ok: true, part: { rows: 2 } });
});

it('says that bytes are not UTF-8 in words that go from one worker to another', async () => {
  const bytes = new Uint8Array(latin1('Zoë,1.1,,\n'));
  expect(await readRange(request(bytes, true))).toEqual({ ok: false, refusal: 'not-utf8' });
});
