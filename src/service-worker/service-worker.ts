// Keeps the page's own files on the device, so that it opens without a network, and answers the page with nothing else.
// It sees which files the page asks for, and never any data. The build writes BUILD above this: a version, and the
// hash that each file must have.

interface Happening extends Event {
  waitUntil(done: Promise<unknown>): void;
}

interface Asking extends Happening {
  readonly request: Request;
  readonly clientId: string;
  respondWith(answer: Promise<Response>): void;
}

interface ServiceWorkerScope {
  readonly registration: { readonly scope: string };
  readonly clients: {
    get(id: string): Promise<{ readonly url: string } | undefined>;
    matchAll(of: {
      type: 'window';
      includeUncontrolled: boolean;
    }): Promise<readonly { readonly url: string }[]>;
    claim(): Promise<void>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: Happening) => void): void;
  addEventListener(type: 'fetch', listener: (event: Asking) => void): void;
  addEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
}

declare const self: ServiceWorkerScope;
declare const BUILD: { readonly version: string; readonly files: Readonly<Record<string, string>> };

const page = self.registration.scope;
const caching = `coursetrace ${page} `;
const cacheName = caching + BUILD.version;
const own = new Map(Object.entries(BUILD.files).map(([path, hash]) => [new URL(path, page).href, hash]));

/** The address without what the page's script reads of it. */
function bare(address: string): string {
  const url = new URL(address);
  url.hash = '';
  url.search = '';
  return url.href;
}

const isPage = (address: string) => [page, `${page}index.html`].includes(bare(address));

/** Whether the page or its worker, which is a blob, asks; other pages may lie in the same folder of a host. */
const isOurs = (asker: string) => asker.startsWith('blob:') || isPage(asker);

async function keep(): Promise<void> {
  const cache = await caches.open(cacheName);
  const keepOne = async ([address, integrity]: [string, string]) => {
    const response = await fetch(address, { integrity, cache: 'no-cache', redirect: 'error' });
    if (!response.ok) throw new Error(`${address}: ${response.status}`);
    await cache.put(address, response);
  };
  await Promise.all([...own].map(keepOne));
}

async function olderCaches(): Promise<readonly string[]> {
  return (await caches.keys()).filter((name) => name.startsWith(caching) && name !== cacheName);
}

/** Forgets what is kept of older versions, unless more tabs are open than are sure to show none of them. */
async function forgetOlder(sure: number): Promise<void> {
  const open = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  if (open.filter(({ url }) => isPage(url)).length > sure) return;
  await Promise.all((await olderCaches()).map((name) => caches.delete(name)));
}

/** The file as it is kept; where the browser has thrown it away, as the host has it. */
async function kept(address: string): Promise<Response> {
  const cache = await caches.open(cacheName);
  return (await cache.match(address)) ?? fetch(address);
}

/** For a tab that still shows an older version: a file of that, which the host may not have any more. */
async function keptOlder(address: string): Promise<Response | undefined> {
  const caught = (await olderCaches()).map(async (name) => (await caches.open(name)).match(address));
  return (await Promise.all(caught)).find((response) => response);
}

async function answer({ request, clientId }: Asking): Promise<Response> {
  const { method, url } = request;
  if (method === 'GET' && own.has(url)) return kept(url);
  const asker = await self.clients.get(clientId);
  if (asker && !isOurs(asker.url)) return fetch(request);
  return (method === 'GET' && (await keptOlder(url))) || Response.error();
}

self.addEventListener('install', (event) => event.waitUntil(keep()));
// A tab that has asked for this version is loaded anew; where none has, any that is open may show an older one.
let asking = 0;
self.addEventListener('activate', (event) =>
  event.waitUntil(forgetOlder(asking).then(() => self.clients.claim())),
);
self.addEventListener('message', ({ data }) => {
  if (data !== 'replace the older version') return;
  asking = 1;
  void self.skipWaiting();
});
self.addEventListener('fetch', (event) => {
  if (event.request.mode !== 'navigate') event.respondWith(answer(event));
  else if (isPage(event.request.url)) {
    event.respondWith(kept(page));
    event.waitUntil(forgetOlder(0));
  }
});
