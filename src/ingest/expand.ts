import { type ByteSource, readHead } from './decode';
import { refusalOf } from './refusal';
import type { RefusalCode } from './report';
import { zipMembers } from './zip';

/** A file to read, or one that is refused before it is read. */
export type Found = { readonly source: ByteSource; readonly refusal?: RefusalCode };

const LITTER = /(^|\/)(__MACOSX\/|\._[^/]*$|\.DS_Store$|Thumbs\.db$|desktop\.ini$)/i;
const WORKBOOK = /\.(xlsx|xlsm|ods|docx|numbers)$/i;
const MAX_DEPTH = 4;
/** Larger ZIPs are not opened. */
const MAX_ZIP_BYTES = 2 ** 31;
/** Learners' activity shrinks to a tenth; what shrinks to a two-hundredth and is large when unpacked is a bomb. */
const BOMB_RATIO = 200;
const BOMB_BYTES = 50 * 2 ** 20;

const isZip = (head: Uint8Array) =>
  head[0] === 0x50 &&
  head[1] === 0x4b &&
  (head[2] === 3 || head[2] === 5) &&
  (head[3] === 4 || head[3] === 6);

/** A dropped file, or one in a ZIP whose bytes can be had as a blob. */
type Packed = ByteSource & { blob?(): Promise<Blob> };

const asBlob = async (source: Packed): Promise<Blob> =>
  source.file ?? (await source.blob?.()) ?? new Response(source.stream()).blob();

/**
 * The files in what was dropped: itself, or where it is a ZIP the files in it, and in ZIPs in that.
 * What cannot be read is listed too, with the reason; only the signal's reason is thrown.
 */
export async function expand(source: Packed, signal?: AbortSignal, depth = 0): Promise<Found[]> {
  if (LITTER.test(source.path)) return [{ source, refusal: 'ignored' }];
  if (WORKBOOK.test(source.path)) return [{ source, refusal: 'not-text' }];
  try {
    if (!isZip(await readHead(source, 4))) return [{ source }];
    if (depth >= MAX_DEPTH || source.size > MAX_ZIP_BYTES) return [{ source, refusal: 'zip-too-large' }];
    const members = await zipMembers(source.path, await asBlob(source));
    if (members.some(({ path }) => path.endsWith('/[Content_Types].xml')))
      return [{ source, refusal: 'not-text' }];
    const found: Found[] = [];
    for (const member of members) {
      signal?.throwIfAborted();
      if (member.encrypted) found.push({ source: member, refusal: 'zip-encrypted' });
      else if (member.ratio > BOMB_RATIO && member.size > BOMB_BYTES)
        found.push({ source: member, refusal: 'zip-too-large' });
      else found.push(...(await expand(member, signal, depth + 1)));
    }
    const onlyLitter = found.every(({ refusal }) => refusal === 'ignored');
    return onlyLitter ? [...found, { source, refusal: 'zip-empty' }] : found;
  } catch (error) {
    signal?.throwIfAborted();
    return [{ source, refusal: refusalOf(error) ?? 'unreadable' }];
  }
}
