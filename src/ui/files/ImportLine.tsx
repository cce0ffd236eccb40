import { CloseButton } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { Link, useLocation } from 'wouter';
import { useStore } from '@/store';
import { refusalSentence } from '@/ui/messages/refusals';
import classes from './files.module.css';
import { importWords, isPassing } from './last-import';
import { SampleBeside } from './SampleBeside';

const MOST_REFUSALS = 3;

/** What became of the last import, in a line or two, until it is dismissed, or another page opened where all went well. */
export function ImportLine() {
  const last = useStore((store) => store.lastImport);
  const dismiss = useStore((store) => store.dismissImport);
  const hasFiles = useStore(({ summary }) => summary.files.length > 0);
  const [path] = useLocation();
  const said = useRef(path);
  useEffect(() => {
    const turned = said.current !== path;
    said.current = path;
    if (turned && last && isPassing(last)) dismiss();
  }, [path, last, dismiss]);
  if (!last) return null;
  const refused = last.files.filter(({ refusal }) => refusal && refusal !== 'ignored');
  const hidden = refused.length - MOST_REFUSALS;
  return (
    <div className={classes.line} role="status">
      <div>
        {importWords(last, hasFiles)}{' '}
        {hasFiles && path !== '/data' && <Link href="/data">See the import report</Link>}
        {last.files.length > 0 && path !== '/data' && <SampleBeside />}
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
