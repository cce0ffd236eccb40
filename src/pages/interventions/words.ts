import { type QuantityId, quantityOf } from '@/interventions/quantities';
import { LONGEST_MESSAGE, type TemplateProblem } from '@/interventions/template';
import type { ReadFile } from '@/json/file';
import { inWords } from '@/words/list';
import { count } from '@/words/numbers';

/** What is wrong with a message, and what to do. */
export function problemSentence(problem: TemplateProblem): string {
  switch (problem.code) {
    case 'unknown-field':
      return `There is no field “${problem.field}”. Choose one from the list below the message.`;
    case 'brace':
      return 'A brace has no other half on its line. Write {{ or }} for a brace that is meant as one.';
    case 'empty':
      return 'The message is empty.';
    case 'unwritten':
      return 'The message is only a greeting so far. Write what the learners are to read; then it can be exported.';
    case 'too-long':
      return `The message has more than ${count(LONGEST_MESSAGE)} characters.`;
  }
}

/** Why a file was not taken. */
export function fileSentence(
  { code }: Extract<ReadFile<unknown>, { readonly ok: false }>,
  what: 'log' | 'rules',
): string {
  const kind = what === 'log' ? 'no log that was saved here' : 'no rules that were saved here';
  return code === 'version'
    ? 'The file was saved by another version of Coursetrace, which writes it otherwise. Nothing was loaded.'
    : `This is ${kind}, or the file is damaged. Nothing was loaded.`;
}

/** Why features match nobody: no file tells them. */
export function unknownSentence(ids: readonly QuantityId[]): string | null {
  const features = ids.filter((id) => id !== 'risk');
  if (features.length === 0) return null;
  const names = inWords(features.map((id) => `“${quantityOf(id).label}”`));
  const why = features.includes('video_completion')
    ? 'no step of these weeks is known to be a video, or a file is missing'
    : 'a file is missing';
  return `Not known in this run: ${names} (${why}). Conditions on ${features.length === 1 ? 'it' : 'them'} match nobody.`;
}
