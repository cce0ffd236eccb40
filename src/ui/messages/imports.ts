import type { FileReport } from '@/ingest/report';
import { quotedNames } from '@/words/names';
import { count, counted } from '@/words/numbers';

/** One line about an import: `9 files read: 55,100 rows kept, 412 left out.` */
export function importSentence(files: readonly FileReport[]): string {
  const loaded = files.filter(({ state }) => state === 'loaded');
  const refused = files.filter(({ state, refusal }) => state === 'refused' && refusal !== 'ignored');
  const kept = loaded.reduce((sum, { rowsKept }) => sum + rowsKept, 0);
  const read = loaded.reduce((sum, { rowsRead }) => sum + rowsRead, 0);
  const rows = `${counted(kept, 'row')} kept, ${count(read - kept)} left out`;
  const taken = loaded.length > 0 ? `${counted(loaded.length, 'file')} read: ${rows}.` : '';
  const left = refused.length > 0 ? `${counted(refused.length, 'file')} not taken.` : '';
  return [taken, left].filter(Boolean).join(' ') || 'No files were found there.';
}

/** What became of the data after the engine had died: how much was read once more, and what was not. */
export function recoverySentence(files: readonly FileReport[], lost: readonly string[]): string {
  const loaded = files.filter(({ state }) => state === 'loaded').length;
  const again = `What reads and computes in this page had stopped and was started anew: ${counted(loaded, 'file')} ${loaded === 1 ? 'was' : 'were'} read again, and your settings are kept.`;
  if (lost.length === 0) return `${again} Nothing is lost.`;
  return `${again} Not read again, because the browser can no longer read ${lost.length === 1 ? 'it' : 'them'}: ${quotedNames(lost)}. Add ${lost.length === 1 ? 'it' : 'them'} once more.`;
}

/** The workspaces that came with another and were not opened. */
export function passedOverSentence(names: readonly string[]): string {
  return `Only one workspace can be open: ${quotedNames(names)} ${names.length === 1 ? 'was' : 'were'} not opened.`;
}
