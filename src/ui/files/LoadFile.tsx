import { useRef } from 'react';
import { TextButton } from '../TextButton';
import { savedText } from './saved-text';

interface LoadFileProps {
  readonly children: string;
  readonly testId: string;
  readonly onLoad: (json: string) => void;
}

/** Loads a JSON file that was saved here. What is in it is for others to check. */
export function LoadFile({ children, testId, onLoad }: LoadFileProps) {
  const input = useRef<HTMLInputElement>(null);
  const read = async (file: File | undefined) => {
    if (file) onLoad(await savedText(file));
    if (input.current) input.current.value = '';
  };
  return (
    <>
      <TextButton onClick={() => input.current?.click()}>{children}</TextButton>
      <input
        ref={input}
        type="file"
        hidden
        accept="application/json,.json"
        aria-label={children}
        data-testid={testId}
        onChange={({ currentTarget }) => void read(currentTarget.files?.[0])}
      />
    </>
  );
}
