import type { FileReport } from '@/ingest/report';
import { useStore } from '@/store';
import { Confirmed } from '@/ui/Confirmed';
import { TextButton } from '@/ui/TextButton';
import { counted } from '@/words/numbers';

/** Forgets one file, after asking where rows go with it: they are not held back anywhere, so nothing could undo it. */
export function RemoveFile({ file }: { readonly file: FileReport }) {
  const removeFile = useStore((store) => store.removeFile);
  const remove = () => removeFile(file.id);
  return (
    <Confirmed
      button={(ask) => (
        <TextButton onClick={file.state === 'loaded' ? ask : remove} aria-label={`Remove ${file.path}`}>
          Remove
        </TextButton>
      )}
      title="Remove this file?"
      yes="Remove it"
      no="Keep it"
      onYes={remove}
    >
      <p>
        This page forgets the {counted(file.rowsKept, 'row')} of <strong>{file.path}</strong>, and what rests
        on them. The file on your device stays as it is: add it again to have them back.
      </p>
    </Confirmed>
  );
}
