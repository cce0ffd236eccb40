import type { RunSummary } from '@/engine/protocol';
import { formatOf } from '@/formats';
import type { FileReport, NoteCode } from '@/ingest/report';
import { fileNameOf } from '@/words/files';
import { filesOf } from '../run-files';
import { noteSentence } from './file-notes';

const CASTS_DOUBT: ReadonlySet<NoteCode> = new Set(['step-ambiguous', 'cut-short']);

/** What casts doubt on every figure of a run: missing enrolments, steps that a spreadsheet has merged, files that are cut short. */
export function cautionSentences(run: RunSummary, files: readonly FileReport[]): string[] {
  const withoutEnrolments = `Without the ${formatOf('enrolments').label.toLowerCase()} file everyone who was active counts as a learner, staff too unless the team members’ file is loaded. Add ${fileNameOf('enrolments')}.`;
  const merged = filesOf(run, files).flatMap(({ notes: list, path }) =>
    list.filter(({ code }) => CASTS_DOUBT.has(code)).map((note) => `${path}: ${noteSentence(note)}`),
  );
  return [...(run.withoutEnrolments ? [withoutEnrolments] : []), ...merged];
}
