import { type RefObject, useDeferredValue, useEffect } from 'react';
import { useLocation } from 'wouter';
import { EmptyPage } from '@/pages/EmptyPage';
import { HiddenLearners } from '@/pages/learners/HiddenLearners';
import { NoSuchPage } from '@/pages/NoSuchPage';
import { useStore } from '@/store';
import { areLearnersHidden } from '@/store/interface';
import { Broken } from '@/ui/Broken';
import { useAddressedCard } from '@/ui/card/card-address';
import { ErrorBoundary } from '@/ui/ErrorBoundary';
import { deferredSelection } from '@/ui/selection/deferred-selection';
import { routeOf } from './routes';
import { useScrollPlace } from './use-scroll-place';

const Selection = deferredSelection.Component;

/** The page of the address; without data, the page that asks for it. */
export function Pages({ main }: { readonly main: RefObject<HTMLElement | null> }) {
  const [path] = useLocation();
  const card = useAddressedCard();
  const hasRuns = useStore(({ summary }) => summary.runs.length > 0);
  // The first page of cards is put up bit by bit, so that the browser answers meanwhile.
  const shown = useDeferredValue(hasRuns);
  const hasFiles = useStore(({ summary }) => summary.files.length > 0);
  const loading = useStore(({ status }) => status === 'loading');
  const found = routeOf(path);
  const route = found?.route;
  const hidden = useStore(areLearnersHidden);

  useEffect(() => {
    const named = route?.about === 'learners' || route?.needs === 'nothing' ? null : found?.subject;
    const title = [route?.title ?? 'No such page', named].filter(Boolean).join(' ');
    document.title = `${title} · Coursetrace`;
  }, [route, found?.subject]);
  const stands = shown || route?.needs === 'nothing' || (route?.needs === 'files' && hasFiles);
  useScrollPlace({ path, card, stands }, main);

  if (!found || !route) return <NoSuchPage />;
  if (!stands) return loading || hasRuns ? null : <EmptyPage />;
  if (route.about === 'learners' && hidden) return <HiddenLearners />;
  return (
    <ErrorBoundary fallback={(retry) => <Broken onRetry={retry} />} retryKeys={[path]}>
      {route.selective && <Selection />}
      <route.page.Component key={path} subject={found.subject} />
    </ErrorBoundary>
  );
}
