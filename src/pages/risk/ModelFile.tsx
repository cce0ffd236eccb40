import { useRef } from 'react';
import { TextButton } from '@/ui/selection/TextButton';

/** Loads a model that was saved. What is in the file is checked when it is applied. */
export function ModelFile({ onLoad }: { readonly onLoad: (json: string) => void }) {
  const input = useRef<HTMLInputElement>(null);
  const read = async (file: File | undefined) => {
    if (file) onLoad(await file.text());
    if (input.current) input.current.value = '';
  };
  return (
    <>
      <TextButton onClick={() => input.current?.click()}>Load a saved model…</TextButton>
      <input
        ref={input}
        type="file"
        hidden
        accept="application/json,.json"
        aria-label="Saved model"
        data-testid="model-file"
        onChange={({ currentTarget }) => void read(currentTarget.files?.[0])}
      />
    </>
  );
}
