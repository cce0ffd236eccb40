import { Button } from '@mantine/core';
import { failureSentence } from './messages/failures';

const sentence = failureSentence({ ok: false, code: 'bug' });

/** In the place of a part of the page that failed: says so, and tries it again. */
export function Broken({ onRetry }: { readonly onRetry: () => void }) {
  return (
    <div role="alert">
      <p>{sentence}</p>
      <Button variant="default" size="xs" onClick={onRetry}>
        Try again
      </Button>
    </div>
  );
}
