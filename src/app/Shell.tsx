import { useEffect, useRef } from 'react';
import { useStore } from '@/store';
import { DropOverlay } from '@/ui/files/DropOverlay';
import { FilePickerProvider } from '@/ui/files/FilePicker';
import { ImportLine } from '@/ui/files/ImportLine';
import { ImportProgress } from '@/ui/files/ImportProgress';
import { MemoryQuestion } from '@/ui/files/MemoryQuestion';
import { ForgottenLine } from '@/ui/keeping/ForgottenLine';
import { OfferedWorkspace } from '@/ui/keeping/OfferedWorkspace';
import { PromiseLink } from '@/ui/promise/PromiseLink';
import { BackToTop } from './BackToTop';
import { Header } from './Header';
import { NewVersion } from './NewVersion';
import { Pages } from './Pages';
import { preload, preloadWhenIdle, prepareWhenIdle } from './preload';
import { keepOnDevice } from './register';
import classes from './Shell.module.css';
import { useShortcuts } from './use-shortcuts';

/** What surrounds every page. */
export function Shell() {
  const main = useRef<HTMLElement>(null);
  const restoring = useStore(({ keeping }) => keeping === 'restoring');
  const loading = useStore(({ status }) => status === 'loading') && !restoring;
  const opensOffline = useStore((store) => store.opensOffline);
  const preloading = useRef(false);
  useShortcuts();
  useEffect(() => {
    // What is kept is on the page sooner where nothing else is fetched meanwhile.
    if (restoring || preloading.current) return;
    preloading.current = true;
    void preloadWhenIdle().then(keepOnDevice).then(prepareWhenIdle);
  }, [restoring]);
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
        <ForgottenLine />
        <Pages main={main} />
      </main>
      <footer className={classes.footer}>
        <div>
          Your files stay in this browser. Nothing is uploaded.{' '}
          <span role="status">{opensOffline && 'This page works offline. '}</span>
          <PromiseLink />
        </div>
      </footer>
      <BackToTop main={main} />
      <NewVersion />
      <DropOverlay />
      <MemoryQuestion />
      <OfferedWorkspace />
    </FilePickerProvider>
  );
}
