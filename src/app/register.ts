import { useStore } from '@/store';

declare const __HOSTED__: boolean;

/** Waits until the new version is in charge, and loads it. The other tabs go on with theirs. */
function replaceBy(worker: ServiceWorker): void {
  if (worker.state === 'activated') {
    location.reload();
    return;
  }
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
  worker.postMessage('replace the older version');
}

/** Follows a service worker that is being installed. */
function follow(worker: ServiceWorker, replaces: boolean): void {
  const { setOpensOffline, offerNewVersion } = useStore.getState();
  const look = () => {
    if (replaces && worker.state === 'installed') offerNewVersion(() => replaceBy(worker));
    if (!replaces && worker.state === 'activated') setOpensOffline();
  };
  worker.addEventListener('statechange', look);
  look();
}

/**
 * Has the browser keep the page on the device, where it can: from a web server, over HTTPS or on this machine. A newer
 * version waits until it is asked for, or until no tab shows the older one.
 */
export async function keepOnDevice(): Promise<void> {
  if (!__HOSTED__ || !('serviceWorker' in navigator)) return;
  const registration = await navigator.serviceWorker.register('./service-worker.js').catch(() => null);
  // Where it is refused the page works all the same, with a network to load it.
  if (!registration) return;
  const { active, waiting, installing } = registration;
  if (active) useStore.getState().setOpensOffline();
  for (const worker of [waiting, installing]) if (worker) follow(worker, Boolean(active));
  registration.addEventListener('updatefound', () => {
    if (registration.installing) follow(registration.installing, Boolean(registration.active));
  });
}
