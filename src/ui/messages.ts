import type { ErrorCode, Failure, RunSummary } from '@/engine/protocol';
import { formatOf } from '@/formats';
import type { FileNote, FileReport, NoteCode, RefusalCode, RowIssue, RowIssueCode } from '@/ingest/report';
import { fileNameOf, missingFiles } from '@/words/files';
import { inWords } from '@/words/list';
import { quotedNames, someNames } from '@/words/names';
import { count, counted } from '@/words/numbers';
import { filesOf } from './run-files';

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

const were = (rows: number) => (rows === 1 ? 'row was' : 'rows were');

const issues: Readonly<Record<RowIssueCode, (rows: number) => string>> = {
  'blank-person': (n) => `${count(n)} ${were(n)} left out: no learner is named.`,
  'field-count': (n) => `${count(n)} ${were(n)} left out: more or fewer values than there are columns.`,
  'quote-not-closed': (n) =>
    `${count(n)} ${were(n)} left out: a quotation mark is opened and never closed. The file may have been cut short.`,
  'no-step': (n) => `${count(n)} ${were(n)} left out: no step is named.`,
  repeated: (n) =>
    `${count(n)} ${were(n)} left out: ${n === 1 ? 'it stands' : 'they stand'} in another part of the same export too.`,
  staff: (n) => `${count(n)} ${were(n)} left out: by educators and other staff, not by learners.`,
  'not-enrolled': (n) => `${count(n)} ${were(n)} left out: by people who are not in the enrolments file.`,
  'bad-time': (n) =>
    `${counted(n, 'row')} kept, with a time that cannot be read or cannot be right; it counts as missing.`,
  'bad-number': (n) => `${counted(n, 'row')} kept, with a number that cannot be read; it counts as missing.`,
  'bad-boolean': (n) =>
    `${counted(n, 'row')} kept, with a yes or no that cannot be read; it counts as missing.`,
};

/** Why rows were left out or mended, and where the first of them are. */
export function issueSentence({ code, rows, lines }: RowIssue): string {
  return `${issues[code](rows)}${linesPhrase(lines, rows)}`;
}

function linesPhrase(lines: readonly number[], rows: number): string {
  if (lines.length === 0) return '';
  const label = rows === 1 ? 'Line' : 'Lines';
  const shown = lines.map((line) => count(line));
  const more = rows - lines.length;
  return ` ${label} ${more > 0 ? `${shown.join(', ')} and ${count(more)} more` : inWords(shown)}.`;
}

const quoted = (names: readonly string[] = []) => quotedNames(names);
const columns = (names: readonly string[] = []) => (names.length === 1 ? 'column' : 'columns');

const notes: Readonly<Record<NoteCode, (note: FileNote) => string>> = {
  'header-only': () => 'The file has column names but no rows.',
  'windows-1252': () => 'The file is not in UTF-8; it was read as Windows text. Check accented letters.',
  'utf-16': () => 'The file was read as UTF-16 text.',
  'unknown-columns': ({ names }) =>
    `Not read: the ${columns(names)} ${quoted(names)}, which Coursetrace does not know.`,
  'missing-columns': ({ names }) =>
    `Without the ${columns(names)} ${quoted(names)}; what depends on ${names?.length === 1 ? 'it' : 'them'} stays empty.`,
  'repeated-columns': ({ names }) =>
    `More than once in the file: the ${columns(names)} ${quoted(names)}. The first of each was read.`,
  'names-dropped': ({ names }) => `Personal names were not read (${columns(names)} ${quoted(names)}).`,
  'step-text-damaged': ({ rows = 0 }) =>
    `In ${counted(rows, 'row')} the step had lost a final nought (1.10 had become 1.1), as happens in spreadsheets; the week and step numbers were used instead.`,
  'step-ambiguous': ({ names }) =>
    `Steps such as 1.1 and 1.10 cannot be told apart in this file (${someNames(names ?? [])}). Download it again and do not save it from a spreadsheet.`,
  'cut-short': () =>
    'The file seems to be cut short: its last line is incomplete. Download it again; figures from it are of a part of the course only.',
  'team-learners': ({ rows = 0 }) =>
    `${counted(rows, 'team member')} ${rows === 1 ? 'is' : 'are'} enrolled with the role of a learner and ${rows === 1 ? 'counts' : 'count'} as ${rows === 1 ? 'one' : 'learners'}.`,
  'replaced-older': ({ names }) => `Replaces the older export ${quoted(names)}.`,
  part: ({ names }) => `Continues ${quoted(names)}; they are counted together.`,
  'run-guessed': () =>
    'The file’s name does not say which run it belongs to. If the run is wrong, set it here.',
};

/** Something worth knowing about a file that was taken. */
export function noteSentence(note: FileNote): string {
  return notes[note.code](note);
}

const failures: Readonly<Record<ErrorCode, string>> = {
  cancelled: 'Cancelled. What was loaded before is still here.',
  'no-such-run': 'This run is no longer loaded. Choose another run, or add its files again.',
  'missing-data': 'This needs a file that is not loaded.',
  'period-unknown':
    'The selected period hangs on a date that is not known: set it under Data and settings, or choose another period.',
  'nothing-to-export': 'There is nothing to export yet. Add a course’s files first.',
  'still-reading':
    'A file is still being read. Files made of all that is loaded can be downloaded once it has been read.',
  'group-too-small':
    'Too few learners are in this group, or outside it, to show figures while small counts are withheld. Choose other learners.',
  'learners-hidden': 'Single learners are hidden: the switch is under Data and settings.',
  withheld: 'Single learners are not shown while small counts are withheld.',
  restarted:
    'What reads and computes in this page had stopped and was started again. What is kept on this device has been loaded anew, and your settings are as they were.',
  stopped:
    'What reads and computes in this page has stopped, and the loaded data are gone with it. Add the files again; your settings are kept.',
  'workspace-damaged':
    'This is not a workspace file, or it is damaged. Nothing has been changed: what was loaded and set is still here.',
  'workspace-newer':
    'This workspace file was saved by a newer version of Coursetrace. Reload the page to get that version, or save the file anew there. Nothing has been changed.',
  'kept-damaged':
    'What is kept on this device is damaged and could not be loaded. It has been left as it is, and nothing more is kept until you delete it with “Forget everything”.',
  'kept-newer':
    'What is kept on this device was kept by a newer version of Coursetrace. It has been left as it is, and nothing more is kept until that version opens it, or you delete it with “Forget everything”.',
  'not-kept':
    'This browser does not let the page keep anything, as in some private windows. Nothing is kept; save a workspace file instead.',
  'storage-full':
    'There is not enough room in the browser’s storage to keep this. Make room on the device, or save a workspace file instead.',
  bug: 'Something went wrong here, and it is not your files’ fault. Try again; if it happens again, reload the page and add the files anew.',
};

/** What went wrong and what to do. */
export function failureSentence({ code, missing, threshold }: Failure): string {
  if (code === 'group-too-small' && threshold) {
    return `Fewer than ${threshold} learners are in this group, or outside it. While counts under ${threshold} are withheld it has no figures: beside those of everyone they would show what few learners did.`;
  }
  return code === 'missing-data' && missing?.length ? missingFiles(missing) : failures[code];
}

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

/** What a loaded file was taken for: `Enrolments, safety-online, run 6`. */
export function takenFor({ dataset, slug, run }: FileReport): string {
  const parts = [dataset && formatOf(dataset).label, slug, run !== undefined && `run ${run}`];
  return parts.filter(Boolean).join(', ');
}

const CASTS_DOUBT: ReadonlySet<NoteCode> = new Set(['step-ambiguous', 'cut-short']);

/** What casts doubt on every figure of a run: missing enrolments, steps that a spreadsheet has merged, files that are cut short. */
export function cautionSentences(run: RunSummary, files: readonly FileReport[]): string[] {
  const withoutEnrolments = `Without the ${formatOf('enrolments').label.toLowerCase()} file everyone who was active counts as a learner, staff too unless the team members’ file is loaded. Add ${fileNameOf('enrolments')}.`;
  const merged = filesOf(run, files).flatMap(({ notes: list, path }) =>
    list.filter(({ code }) => CASTS_DOUBT.has(code)).map((note) => `${path}: ${noteSentence(note)}`),
  );
  return [...(run.withoutEnrolments ? [withoutEnrolments] : []), ...merged];
}
