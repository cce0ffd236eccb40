import { useEffect, useRef } from 'react';
import { useStore } from '@/store';
import { DropOverlay } from '@/ui/files/DropOverlay';
import { FilePickerProvider } from '@/ui/files/FilePicker';
import { ImportLine } from '@/ui/files/ImportLine';
import { ImportProgress } from '@/ui/files/ImportProgress';
import { MemoryQuestion } from '@/ui/files/MemoryQuestion';
import { PromiseLink } from '@/ui/promise/PromiseLink';
import { Header } from './Header';
import { OfflineNotice } from './OfflineNotice';
import { Pages } from './Pages';
import { preload, preloadWhenIdle } from './preload';
import { keepOnDevice } from './register';
import classes from './Shell.module.css';

/** What surrounds every page. */
export function Shell() {
  const main = useRef<HTMLElement>(null);
  const loading = useStore(({ status }) => status === 'loading');
  const opensOffline = useStore((store) => store.opensOffline !== 'no');
  useEffect(() => {
    void preloadWhenIdle().then(keepOnDevice);
  }, []);
  useEffect(() => {
    if (loading) void preload();
  }, [loading]);
  return (
    <FilePickerProvider onOpen={preload}>
      <button type="button" className={classes.skip} onClick={() => main.current?.focus()}>
        Skip to the content
      </button>
      <Header />
      <main ref={main} className={classes.page} tabIndex={-1}>
        <ImportProgress />
        <ImportLine />
        <Pages main={main} />
      </main>
      <footer className={classes.footer}>
        <div>
          Your files stay in this browser. Nothing is uploaded. {opensOffline && 'Works offline. '}
          <PromiseLink />
        </div>
      </footer>
      <OfflineNotice />
      <DropOverlay />
      <MemoryQuestion />
    </FilePickerProvider>
  );
}
