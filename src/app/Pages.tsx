import { type RefObject, useEffect, useRef } from 'react';
import { useLocation } from 'wouter';
import { EmptyPage } from '@/pages/EmptyPage';
import { NoSuchPage } from '@/pages/NoSuchPage';
import { useStore } from '@/store';
import { Broken } from '@/ui/Broken';
import { ErrorBoundary } from '@/ui/ErrorBoundary';
import { deferredSelection } from '@/ui/selection/deferred-selection';
import { routes } from './routes';

const Selection = deferredSelection.Component;

/** The page of the address; without data, the page that asks for it. */
export function Pages({ main }: { readonly main: RefObject<HTMLElement | null> }) {
  const [path] = useLocation();
  const hasRuns = useStore(({ summary }) => summary.runs.length > 0);
  const hasFiles = useStore(({ summary }) => summary.files.length > 0);
  const loading = useStore(({ status }) => status === 'loading');
  const route = routes.find((candidate) => candidate.path === path);
  const shown = useRef(path);

  useEffect(() => {
    document.title = `${route?.title ?? 'No such page'} · Coursetrace`;
    if (shown.current === path) return;
    shown.current = path;
    window.scrollTo(0, 0);
    main.current?.focus({ preventScroll: true });
  }, [path, route, main]);

  if (!route) return <NoSuchPage />;
  if (!hasRuns && !(path === '/data' && hasFiles)) return loading ? null : <EmptyPage />;
  return (
    <ErrorBoundary fallback={(retry) => <Broken onRetry={retry} />} retryKeys={[path]}>
      {route.selective && <Selection />}
      <route.page.Component key={path} />
    </ErrorBoundary>
  );
}
