import type { FileNote, NoteCode } from '@/ingest/report';
import { quotedNames, someNames } from '@/words/names';
import { counted } from '@/words/numbers';

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
    'The file’s name does not say which course and run it belongs to. If they are wrong, set both here.',
};

/** Something worth knowing about a file that was taken. */
export function noteSentence(note: FileNote): string {
  return notes[note.code](note);
}
