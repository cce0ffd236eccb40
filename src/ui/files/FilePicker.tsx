import { type ChangeEvent, createContext, type ReactNode, useContext, useMemo, useRef } from 'react';
import { useStore } from '@/store';

interface FilePicker {
  chooseFiles(): void;
  chooseFolder(): void;
}

const Context = createContext<FilePicker | null>(null);

/** Opens the browser's own dialogues for files and folders. */
export function useFilePicker(): FilePicker {
  const picker = useContext(Context);
  if (!picker) throw new Error('no file picker');
  return picker;
}

interface FilePickerProviderProps {
  /** Files are about to be chosen. */
  readonly onOpen: () => void;
  readonly children: ReactNode;
}

const folderAttributes = { webkitdirectory: '' };

/** Holds the page's file inputs, which the buttons that ask for files open. */
export function FilePickerProvider({ onOpen, children }: FilePickerProviderProps) {
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const importFiles = useStore((store) => store.importFiles);
  const picker = useMemo<FilePicker>(() => {
    const open = (input: HTMLInputElement | null) => {
      onOpen();
      input?.click();
    };
    return { chooseFiles: () => open(files.current), chooseFolder: () => open(folder.current) };
  }, [onOpen]);
  const take = ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    const chosen = Array.from(currentTarget.files ?? []);
    currentTarget.value = '';
    if (chosen.length > 0) void importFiles(chosen);
  };
  return (
    <Context value={picker}>
      <input
        ref={files}
        type="file"
        multiple
        data-testid="file-input"
        hidden
        aria-label="Choose files"
        onChange={take}
      />
      <input
        ref={folder}
        type="file"
        hidden
        aria-label="Choose a folder"
        onChange={take}
        {...folderAttributes}
      />

      {children}
    </Context>
  );
}
