import { Button } from '@mantine/core';
import { type ChangeEvent, useRef } from 'react';
import { useStore } from '@/store';
import { WORKSPACE_ENDING } from '@/store/dataset/workspace-name';

/** Lets a workspace file be chosen. */
export function OpenWorkspace() {
  const offer = useStore((store) => store.offerWorkspace);
  const input = useRef<HTMLInputElement>(null);
  const take = ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    const [file] = currentTarget.files ?? [];
    if (file) void offer(file);
    currentTarget.value = '';
  };
  return (
    <>
      <input
        ref={input}
        type="file"
        accept={WORKSPACE_ENDING}
        hidden
        aria-label="Choose a workspace file"
        data-testid="workspace-input"
        onChange={take}
      />
      <Button variant="default" size="sm" onClick={() => input.current?.click()}>
        Open a saved workspace
      </Button>
    </>
  );
}
