/**
 * Runs in a page or a worker and tries every way it knows to reach the server at this address. Says of each whether it
 * failed; a way that cannot tell is left to the server to notice.
 */
export async function attempts(address: string): Promise<Record<string, string>> {
  const url = (way: string) => `http://${address}/${way}?secret`;
  const first = (target: EventTarget, good: string) =>
    new Promise<string>((resolve) => {
      target.addEventListener(good, () => resolve('connected'));
      target.addEventListener('error', () => resolve('failed'));
    });
  const element = (name: string, address: object, good = 'load') => {
    const made = Object.assign(document.createElement(name), address);
    const outcome = first(made, good);
    document.body.append(made);
    return outcome.finally(() => made.remove());
  };
  const request = (): Promise<string> => {
    const xhr = new XMLHttpRequest();
    const outcome = first(xhr, 'load');
    xhr.open('POST', url('xhr'));
    xhr.send('secret');
    return outcome;
  };
  const unseen = (attempt: () => void): Promise<string> => {
    attempt();
    return Promise.resolve('failed');
  };
  const everywhere: Record<string, () => Promise<string>> = {
    fetch: () =>
      fetch(url('fetch'), { method: 'POST', mode: 'no-cors', body: 'secret' }).then(() => 'connected'),
    'own host': () => fetch(location.origin).then(() => 'connected'),
    xhr: request,
    socket: () => first(new WebSocket(`ws://${address}/socket`), 'open'),
    events: () => first(new EventSource(url('events')), 'open'),
    worker: () => first(new Worker(url('worker')), 'message'),
    font: () => new FontFace('other', `url(${url('font')})`).load().then(() => 'connected'),
    cache: () =>
      caches
        .open('other')
        .then((cache) => cache.add(url('cache')))
        .then(() => 'connected'),
    transport: () => new WebTransport(`https://${address}/transport`).ready.then(() => 'connected'),
    module: () => import(url('module')).then(() => 'connected'),
  };
  const inPage: typeof everywhere = {
    beacon: () => unseen(() => navigator.sendBeacon(url('beacon'), 'secret')),
    image: () => element('img', { src: url('image') }),
    script: () => element('script', { src: url('script') }),
    style: () => element('link', { rel: 'stylesheet', href: url('style') }),
    video: () => element('video', { src: url('video') }, 'loadeddata'),
    frame: () => unseen(() => void element('iframe', { src: url('frame') })),
    form: () =>
      unseen(() => {
        const form = Object.assign(document.createElement('form'), { action: url('form'), method: 'post' });
        document.body.append(form);
        form.submit();
      }),
  };
  const inWorker: typeof everywhere = {
    scripts: () =>
      unseen(() => {
        const load: unknown = Reflect.get(globalThis, 'importScripts');
        if (typeof load === 'function') load(url('scripts'));
      }),
  };
  const ways = { ...everywhere, ...('document' in globalThis ? inPage : inWorker) };
  // Some ways refuse at once, by throwing.
  const outcomes = Object.entries(ways).map(async ([way, attempt]) => {
    const late = new Promise<string>((resolve) => setTimeout(resolve, 3000, 'failed'));
    const outcome = await Promise.race([(async () => attempt())(), late]).catch(() => 'failed');
    return [way, outcome] as const;
  });
  return Object.fromEntries(await Promise.all(outcomes));
}
