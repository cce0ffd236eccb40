import { describe, expect, it } from 'vitest';
import { byteSource, textSource, zipOf } from '@/testing/sources';
import type { ByteSource } from './decode';
import { expand, type Found } from './expand';
import { ZipDamaged } from './refusal';
import { zipMembers } from './zip';

const listed = (found: readonly Found[]) => found.map(({ source, refusal }) => [source.path, refusal]);
const inside = async (bytes: Uint8Array, path = 'a.zip') => listed(await expand(byteSource(path, bytes)));
const textOf = (source: ByteSource) => new Response(source.stream()).text();

/** A ZIP whose bytes of this content are no longer what was packed. */
async function damagedZip(files: Record<string, string>, content: string): Promise<Uint8Array> {
  const bytes = await zipOf(files, { level: 0 });
  const at = new TextDecoder('latin1').decode(bytes).indexOf(content);
  expect(at).toBeGreaterThan(0);
  bytes[at + content.length - 1] ^= 1;
  return bytes;
}

describe('expand', () => {
  it('leaves a file that is no ZIP as it is, whatever its name', async () => {
    const source = textSource('a.zip', 'PK is how it begins');
    expect(await expand(source)).toEqual([{ source }]);
    expect(await expand(textSource('empty.csv', ''))).toHaveLength(1);
  });

  it('lists the files of a ZIP by their paths, folders not, whatever the ZIP’s name', async () => {
    const bytes = await zipOf({ 'x.csv': 'ab', 'run 6/y.csv': 'cd', 'run 6/deep/z.csv': 'ef', 'empty/': '' });
    const found = await expand(byteSource('folder/exports.dat', bytes));
    expect(listed(found)).toEqual([
      ['folder/exports.dat/x.csv', undefined],
      ['folder/exports.dat/run 6/y.csv', undefined],
      ['folder/exports.dat/run 6/deep/z.csv', undefined],
    ]);
    expect(await Promise.all(found.map(({ source }) => textOf(source)))).toEqual(['ab', 'cd', 'ef']);
    expect(await textOf(found[0].source)).toBe('ab');
    expect(found.map(({ source }) => source.size)).toEqual([2, 2, 2]);
  });

  it('opens ZIPs in ZIPs, down to the fourth', async () => {
    let bytes = await zipOf({ 'x.csv': 'ab' });
    for (let depth = 2; depth <= 4; depth++) bytes = await zipOf({ [`${depth}.zip`]: bytes });
    expect(await inside(bytes)).toEqual([['a.zip/4.zip/3.zip/2.zip/x.csv', undefined]]);
    const deeper = await zipOf({ '5.zip': bytes });
    expect(await inside(deeper)).toEqual([['a.zip/5.zip/4.zip/3.zip/2.zip', 'zip-too-large']]);
  });

  it('ignores what computers make for themselves', async () => {
    const bytes = await zipOf({
      'x_enrolments.csv': 'ab',
      '__MACOSX/._x_enrolments.csv': '\0\0',
      '__MACOSX/x.csv': 'ab',
      'run/._y.csv': 'ab',
      'run/.DS_Store': 'ab',
      'Thumbs.db': 'ab',
      'desktop.ini': 'ab',
    });
    expect(await inside(bytes)).toEqual([
      ['a.zip/x_enrolments.csv', undefined],
      ['a.zip/__MACOSX/._x_enrolments.csv', 'ignored'],
      ['a.zip/__MACOSX/x.csv', 'ignored'],
      ['a.zip/run/._y.csv', 'ignored'],
      ['a.zip/run/.DS_Store', 'ignored'],
      ['a.zip/Thumbs.db', 'ignored'],
      ['a.zip/desktop.ini', 'ignored'],
    ]);
    expect(listed(await expand(textSource('.DS_Store', 'ab')))).toEqual([['.DS_Store', 'ignored']]);
  });

  it('refuses a workbook that is named .csv, once, by what is in it', async () => {
    const bytes = await zipOf({ '[Content_Types].xml': '<Types/>', 'xl/workbook.xml': '<workbook/>' });
    expect(await inside(bytes, 'x-1_enrolments.csv')).toEqual([['x-1_enrolments.csv', 'not-text']]);
  });

  it('refuses workbooks, which are ZIPs too', async () => {
    const workbook = await zipOf({ 'xl/workbook.xml': '<x/>' });
    expect(await inside(workbook, 'x_enrolments.XLSX')).toEqual([['x_enrolments.XLSX', 'not-text']]);
    expect(await inside(await zipOf({ 'a.ods': workbook }))).toEqual([['a.zip/a.ods', 'not-text']]);
  });

  it('says where a ZIP holds no file, or nothing but litter', async () => {
    expect(await inside(await zipOf({}))).toEqual([['a.zip', 'zip-empty']]);
    expect(await inside(await zipOf({ 'folder/': '' }))).toEqual([['a.zip', 'zip-empty']]);
    expect(await inside(await zipOf({ '__MACOSX/._x.csv': 'ab' }))).toEqual([
      ['a.zip/__MACOSX/._x.csv', 'ignored'],
      ['a.zip', 'zip-empty'],
    ]);
  });

  it('refuses encrypted entries and takes the others', async () => {
    const secret = await zipOf({ 'x.csv': 'ab' }, { password: 'secret' });
    expect(await inside(secret)).toEqual([['a.zip/x.csv', 'zip-encrypted']]);
    expect(await inside(await zipOf({ 'secret.zip': secret, 'y.csv': 'cd' }))).toEqual([
      ['a.zip/secret.zip/x.csv', 'zip-encrypted'],
      ['a.zip/y.csv', undefined],
    ]);
  });

  it('refuses a ZIP without a directory as damaged', async () => {
    const bytes = await zipOf({ 'x.csv': 'ab'.repeat(100) });
    expect(await inside(bytes.slice(0, bytes.length - 30))).toEqual([['a.zip', 'zip-damaged']]);
    expect(await inside(Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0))).toEqual([['a.zip', 'zip-damaged']]);
  });

  it('refuses a ZIP in a ZIP as damaged where it cannot be unpacked', async () => {
    const inner = new TextDecoder('latin1').decode(
      await zipOf({ 'x.csv': 'some text, unpacked' }, { level: 0 }),
    );
    const outer = await damagedZip({ 'inner.zip': inner, 'y.csv': 'cd' }, 'some text, unpacked');
    expect(await inside(outer)).toEqual([
      ['a.zip/inner.zip', 'zip-damaged'],
      ['a.zip/y.csv', undefined],
    ]);
  });

  it('refuses what unpacks to far more than it is packed', async () => {
    const zeros = new Uint8Array(51 * 2 ** 20);
    expect(await inside(await zipOf({ 'bomb.csv': zeros, 'x.csv': 'ab' }))).toEqual([
      ['a.zip/bomb.csv', 'zip-too-large'],
      ['a.zip/x.csv', undefined],
    ]);
    expect(await inside(await zipOf({ 'small.csv': zeros.slice(0, 2 ** 20) }))).toEqual([
      ['a.zip/small.csv', undefined],
    ]);
  });

  it('unpacks no bytes for two files', async () => {
    const bytes = await zipOf({ 'x.csv': 'the same', 'y.csv': 'the same' });
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const CENTRAL = 0x02014b50;
    const OFFSET = 42;
    const records = Array.from(bytes.keys()).filter(
      (at) => at + 46 <= bytes.length && view.getUint32(at, true) === CENTRAL,
    );
    view.setUint32(records[1] + OFFSET, view.getUint32(records[0] + OFFSET, true), true);
    const [first, second] = await zipMembers('a.zip', new Blob([new Uint8Array(bytes)]));
    const textOf = (member: typeof first) => new Response(member.stream()).text();
    expect([await textOf(first), await textOf(first)]).toEqual(['the same', 'the same']);
    await expect(textOf(second)).rejects.toBeInstanceOf(ZipDamaged);
  });

  it('says where a file cannot be read', async () => {
    const source: ByteSource = {
      ...textSource('x.csv', ''),
      stream: () =>
        new ReadableStream<Uint8Array>({
          start: (controller) => controller.error(new DOMException('gone', 'NotFoundError')),
        }),
    };
    expect(await expand(source)).toEqual([{ source, refusal: 'unreadable' }]);
  });

  it('takes a dropped file’s own blob where it has one', async () => {
    const bytes = await zipOf({ 'x.csv': 'ab' });
    let streamed = 0;
    const source = {
      ...byteSource('a.zip', bytes),
      stream: () => {
        streamed++;
        return new Blob([new Uint8Array(bytes)]).stream();
      },
      blob: async () => new Blob([new Uint8Array(bytes)]),
    };
    expect(listed(await expand(source))).toEqual([['a.zip/x.csv', undefined]]);
    expect(streamed).toBe(1);
  });
});

describe('zipMembers', () => {
  it('finds damage while the bytes are read', async () => {
    const bytes = await damagedZip({ 'x.csv': 'some text, unpacked' }, 'some text, unpacked');
    const [member] = await zipMembers('a.zip', new Blob([new Uint8Array(bytes)]));
    await expect(textOf(member)).rejects.toThrow('cannot be unpacked');
    await expect(member.blob()).rejects.toThrow('cannot be unpacked');
  });

  it('hands over each file whole as a blob', async () => {
    const bytes = await zipOf({ 'x.csv': 'some text' });
    const [member] = await zipMembers('a.zip', new Blob([new Uint8Array(bytes)]));
    expect(await (await member.blob()).text()).toBe('some text');
  });
});
