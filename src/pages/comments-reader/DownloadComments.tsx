import type { CommentsFilter, RunId } from '@/engine/protocol';
import { useAsk } from '@/store/use-ask';
import { download } from '@/ui/download';
import { failureSentence } from '@/ui/messages/failures';
import { TextButton } from '@/ui/TextButton';

interface DownloadCommentsProps {
  readonly run: RunId;
  readonly filter: CommentsFilter;
}

/** Every comment that matches as a file. */
export function DownloadComments({ run, filter }: DownloadCommentsProps) {
  const { busy, failure, ask } = useAsk('comments-csv');
  const save = async () => {
    const csv = await ask(filter);
    if (csv) download(csv, `${run}-comments-read.csv`);
  };
  return (
    <>
      <TextButton onClick={save} disabled={busy}>
        Download these comments as CSV
      </TextButton>
      {failure && <span role="alert">{failureSentence(failure)}</span>}
    </>
  );
}
