import { inWords } from '@/words/list';
import { counted } from '@/words/numbers';
import type { Found } from '@/workspace/stored';

function leftSentence({ databases, settings }: Found): string {
  const left = [...(databases ?? []).map((name) => `the database ${name}`), ...settings];
  if (left.length > 0)
    return `After deleting, the browser still lists ${inWords(left)}. Close other tabs that show this page and do it again.`;
  return databases
    ? 'Everything is forgotten. Looked for again after deleting: the browser lists no database of this page and no remembered setting.'
    : 'Everything is forgotten. Looked for again after deleting: there is no remembered setting. This browser does not list databases; that of this page was deleted.';
}

/** What was found on the device after everything was deleted. */
export function foundSentences(found: Found): string {
  const { programFiles, ofOthers } = found;
  const program =
    programFiles > 0 &&
    `In its cache are ${counted(programFiles, 'file')} of the program itself, so that it opens without a network; they hold no data.`;
  const others =
    ofOthers > 0 &&
    `Other pages of this address have ${counted(ofOthers, 'entry', 'entries')} in its storage, which were not touched.`;
  return [leftSentence(found), program, others].filter(Boolean).join(' ');
}
