import type { RefusalCode } from '@/ingest/report';

const refusals: Readonly<Record<RefusalCode, string>> = {
  empty: 'The file is empty. Download it again from FutureLearn.',
  'not-text':
    'This is not a CSV file. If it was saved from a spreadsheet, save it as “CSV UTF-8” and add it again.',
  'unknown-dataset':
    'This is none of FutureLearn’s course exports that Coursetrace knows. Check that its first line holds the column names as FutureLearn wrote them.',
  unreadable:
    'The browser could not read the file. It may have been moved, changed or opened by another program since it was chosen: close it there and add it again.',
  'too-large':
    'The file is larger than this browser tab can hold. Close other tabs, or use a computer with more memory.',
  malformed:
    'The quotation marks in the file are so broken that its rows cannot be told apart. Download it again and do not save it from another program.',
  'zip-damaged': 'The ZIP file is damaged. Download it again, or unpack it and add the files themselves.',
  'zip-encrypted': 'The ZIP file is protected by a password. Unpack it and add the files themselves.',
  'zip-empty': 'There is no CSV file in this ZIP file.',
  'zip-too-large':
    'The ZIP file unpacks to more than this page can hold. Unpack it and add the files you need.',
  cancelled: 'Not read, because the import was cancelled. Add it again when you need it.',
  older: 'Left out, because a newer export of the same file is loaded.',
  same: 'Left out, because the same file is loaded already.',
  ignored: 'Left out: a file the computer made for itself, not an export.',
};

/** Why a file was not taken and what to do. */
export function refusalSentence(code: RefusalCode): string {
  return refusals[code];
}
