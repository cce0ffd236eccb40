import type { ErrorCode, Failure } from '@/engine/protocol';
import { missingFiles } from '@/words/files';

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
