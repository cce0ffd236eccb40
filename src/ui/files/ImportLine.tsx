import { CloseButton } from '@mantine/core';
import { Link, useLocation } from 'wouter';
import { useStore } from '@/store';
import type { ImportResult } from '@/store/dataset';
import { failureSentence, importSentence, recoverySentence, refusalSentence } from '@/ui/messages';
import classes from './files.module.css';

const MOST_REFUSALS = 3;

function sentenceOf({ failure, files, lost }: ImportResult): string {
  if (failure) return failureSentence(failure);
  return lost ? recoverySentence(files, lost) : importSentence(files);
}

/** What became of the last import, in a line or two, until it is dismissed. */
export function ImportLine() {
  const last = useStore((store) => store.lastImport);
  const dismiss = useStore((store) => store.dismissImport);
  const reported = useStore(({ summary }) => summary.files.length > 0);
  const [path] = useLocation();
  if (!last) return null;
  const refused = last.files.filter(({ refusal }) => refusal && refusal !== 'ignored');
  const hidden = refused.length - MOST_REFUSALS;
  return (
    <div className={classes.line} role="status">
      <div>
        {sentenceOf(last)} {reported && path !== '/data' && <Link href="/data">See the import report</Link>}
        {refused.length > 0 && (
          <ul className={classes.refusals}>
            {refused.slice(0, MOST_REFUSALS).map(({ id, path, refusal }) => (
              <li key={id}>
                <span className={classes.path}>{path}</span>: {refusal && refusalSentence(refusal)}
              </li>
            ))}
            {hidden > 0 && <li>and {hidden} more</li>}
          </ul>
        )}
      </div>
      <CloseButton size="sm" aria-label="Dismiss" onClick={dismiss} />
    </div>
  );
}
