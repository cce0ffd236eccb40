import type { ImportResult, OpenedWorkspace } from '@/store/dataset/import-result';
import { inWords } from '@/words/list';
import { counted } from '@/words/numbers';
import { failureSentence } from '../messages/failures';
import { importSentence, passedOverSentence, recoverySentence } from '../messages/imports';

/** What was opened with a workspace, and what is wanted now. */
function openedSentence({ withData, groups, rules, exports }: OpenedWorkspace, hasFiles: boolean): string {
  const parts = [
    'the settings',
    groups > 0 && counted(groups, 'saved group'),
    counted(rules, 'rule'),
    exports > 0 && `${counted(exports, 'export')} in the log`,
    withData && 'the data',
  ].filter((part) => part !== false);
  const opened = `The workspace is open, with ${inWords(parts)}.`;
  if (withData) return opened;
  return hasFiles
    ? `${opened} It holds no data: the loaded files have stayed.`
    : `${opened} It holds no data: now add the course’s files.`;
}

function outcomeWords({ failure, files, lost, opened }: ImportResult, hasFiles: boolean): string {
  if (opened) return openedSentence(opened, hasFiles);
  if (failure?.code === 'cancelled' && !hasFiles) return 'Cancelled. Nothing was loaded.';
  if (failure) return failureSentence(failure);
  return lost ? recoverySentence(files, lost) : importSentence(files);
}

/** What became of the last import, in a few sentences. */
export function importWords(result: ImportResult, hasFiles: boolean): string {
  const { passedOver = [] } = result;
  const outcome = outcomeWords(result, hasFiles);
  return passedOver.length > 0 ? `${outcome} ${passedOverSentence(passedOver)}` : outcome;
}

/** Whether it may go once another page is opened: nothing in it has to be seen to. */
export function isPassing({ failure, files, lost, opened, passedOver = [] }: ImportResult): boolean {
  if (passedOver.length > 0) return false;
  if (failure) return failure.code === 'cancelled';
  if (opened) return opened.withData;
  return lost === undefined && files.every(({ state }) => state === 'loaded');
}
