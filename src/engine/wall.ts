/** By what a worker reaches a network, another tab or a device, in any browser. */
const waysOut = [
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'WebSocketStream',
  'WebTransport',
  'EventSource',
  'RTCPeerConnection',
  'RTCDataChannel',
  'importScripts',
  'Worker',
  'SharedWorker',
  'BroadcastChannel',
  'caches',
  'Cache',
  'CacheStorage',
  'StorageBucket',
  'StorageBucketManager',
  'fonts',
  'FontFace',
  'Notification',
  'PushManager',
  'SyncManager',
  'PeriodicSyncManager',
  'BackgroundFetchManager',
  'ServiceWorkerContainer',
  'ServiceWorkerRegistration',
] as const;

/** The same of its navigator. Storage buckets have caches, and a cache fetches. */
const waysOutOfNavigator = [
  'sendBeacon',
  'serviceWorker',
  'storageBuckets',
  'bluetooth',
  'hid',
  'serial',
  'usb',
] as const;

function remove(from: object, name: string): void {
  for (let owner: object | null = from; owner; owner = Reflect.getPrototypeOf(owner))
    Reflect.deleteProperty(owner, name);
  if (name in from) throw new Error(`${name} cannot be removed`);
}

/**
 * Removes from a worker's global object, and from every prototype of it, all that connects. What is left of `import()`
 * only the page's policy forbids. Storage on the device stays.
 * @throws Where something cannot be removed: the worker then must not start.
 */
export function closeOff(scope: object): void {
  const navigator: unknown = Reflect.get(scope, 'navigator');
  for (const name of waysOut) remove(scope, name);
  if (typeof navigator !== 'object' || !navigator) return;
  for (const name of waysOutOfNavigator) remove(navigator, name);
}
