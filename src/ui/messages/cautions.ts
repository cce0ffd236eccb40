import type { RunSummary } from '@/engine/protocol';
import { formatOf } from '@/formats';
import type { FileReport, NoteCode } from '@/ingest/report';
import { fileNameOf } from '@/words/files';
import { filesOf } from '../run-files';
import { noteSentence } from './file-notes';

const CASTS_DOUBT: ReadonlySet<NoteCode> = new Set(['step-ambiguous', 'cut-short']);

/** What casts doubt on every figure of a run: a run that no file names, missing enrolments, steps that a spreadsheet has merged, files that are cut short. */
export function cautionSentences(
  run: Pick<RunSummary, 'slug' | 'number' | 'unnamed' | 'withoutEnrolments'>,
  files: readonly FileReport[],
): string[] {
  const withoutEnrolments = `Without the ${formatOf('enrolments').label.toLowerCase()} file everyone who was active counts as a learner, staff too unless the team members’ file is loaded. Add ${fileNameOf('enrolments')}.`;
  const own = filesOf(run, files);
  const whose = own.length === 1 ? 'The file’s name does not' : 'The files’ names do not';
  const merged = own.flatMap(({ notes: list, path }) =>
    list.filter(({ code }) => CASTS_DOUBT.has(code)).map((note) => `${path}: ${noteSentence(note)}`),
  );
  return [
    ...(run.unnamed ? [`${whose} say which course and run this is. Set both under Data and settings.`] : []),
    ...(run.withoutEnrolments ? [withoutEnrolments] : []),
    ...merged,
  ];
}
