import type { Page } from '@playwright/test';
import { CoursePage } from './page-models/course-page';
import { builtFiles, type Files, type Host, hostUnder } from './support/folder';
import { exportEverything, visitEveryPage } from './support/session';
import { simulatedRun } from './support/simulated';
import { test as base, expect } from './support/test';
import { watchViolations } from './support/violations';

const built = builtFiles();

const test = base.extend<{ readonly host: Host }>({
  host: async ({ serviceWorkers }, use) => {
    expect(serviceWorkers, 'what is tested here').toBe('allow');
    const host = await hostUnder('/some/path/', built);
    await use(host);
    await host.stop();
  },
});
test.use({ serviceWorkers: 'allow' });

const notice = (page: Page) => page.getByRole('status', { name: 'This page' });
const worksOffline = (page: Page) => page.getByText('This page works offline.');

async function open(page: Page, host: Host): Promise<CoursePage> {
  await page.goto(host.url);
  return new CoursePage(page);
}

async function openUntilReady(page: Page, host: Host): Promise<CoursePage> {
  const app = await open(page, host);
  await expect(worksOffline(page)).toBeVisible();
  return app;
}

const OLD = 'icon-maskable-512.png';

/** The files as another version of the page would have them: it is told by an attribute, and has one of them no more. */
async function nextVersion(name = 'next'): Promise<Files> {
  const digest = async (bytes: Uint8Array) =>
    Buffer.from(await crypto.subtle.digest('SHA-256', new Uint8Array(bytes))).toString('base64');
  const page = built.get('index.html') ?? Buffer.from('');
  const newer = Buffer.from(page.toString('utf8').replace('<html ', `<html data-newer="${name}" `));
  const worker = (built.get('service-worker.js') ?? Buffer.from(''))
    .toString('utf8')
    .replace(await digest(page), await digest(newer))
    .replace(/"version": "\w+"/, `"version": "${name}"`)
    .replace(new RegExp(`"${OLD}": "[^"]+",`), '');
  const others = [...built].filter(([path]) => path !== OLD);
  return new Map([...others, ['index.html', newer], ['service-worker.js', Buffer.from(worker)]]);
}

const isNewer = (page: Page) => page.locator('html[data-newer]');

const hasOld = (page: Page) =>
  page.evaluate(
    (path) =>
      new Promise<boolean>((resolve) => {
        const picture = new Image();
        picture.addEventListener('load', () => resolve(true));
        picture.addEventListener('error', () => resolve(false));
        picture.src = path;
      }),
    `./${OLD}`,
  );

test('once it is ready a whole session needs no host, in a folder of it, and asks for nothing', async ({
  page,
  host,
  context,
}) => {
  const requests: string[] = [];
  const complaints: string[] = [];
  context.on('request', (request) => requests.push(request.url()));
  page.on('pageerror', (error) => complaints.push(error.message));
  const violations = await watchViolations(page);
  await openUntilReady(page, host);
  await host.stop();
  await page.goto(`${host.url}index.html?from=a-bookmark#/steps`);
  const app = new CoursePage(page);
  await expect(worksOffline(page)).toBeVisible();
  await app.complete();
  const loaded = requests.length;
  await app.choose(simulatedRun());
  await visitEveryPage(app, page);
  expect((await exportEverything(app, page)).size).toBeGreaterThan(5);

  const sent = (from: number) => requests.slice(from).filter((url) => !/^(blob|data):/.test(url));
  expect(sent(loaded)).toEqual([]);
  expect(sent(0).filter((url) => !url.startsWith(host.url))).toEqual([]);
  expect(host.requests.filter((path) => path !== '' && !built.has(path))).toEqual([]);
  expect(await violations()).toEqual([]);
  expect(complaints).toEqual([]);
});

test('its own host, too, is not asked for anything that is not a file of the page', async ({
  page,
  host,
}) => {
  const app = await openUntilReady(page, host);
  await app.trySample();
  const before = host.requests.length;
  const outcomes = await page.evaluate(async () => {
    const load = (name: string, address: object) =>
      new Promise<string>((resolve) => {
        const element = Object.assign(document.createElement(name), address);
        element.addEventListener('load', () => resolve('connected'));
        element.addEventListener('error', () => resolve('failed'));
        document.body.append(element);
      });
    return Promise.all([
      load('img', { src: './icon.svg?secret' }),
      load('img', { src: '/elsewhere.png?secret' }),
      load('script', { src: './secret.js' }),
      load('link', { rel: 'stylesheet', href: './secret.css' }),
      import(new URL('./module.js?secret', location.href).href).then(
        () => 'connected',
        () => 'failed',
      ),
    ]);
  });
  expect(outcomes).toEqual(['failed', 'failed', 'failed', 'failed', 'failed']);
  expect(host.requests.slice(before)).toEqual([]);
});

test('other pages in the same folder of a host are left alone', async ({ page, host }) => {
  host.put(new Map([...built, ['other/page.html', Buffer.from('<p>Another page')]]));
  await openUntilReady(page, host);
  await page.goto(`${host.url}other/page.html`);
  await expect(page.getByText('Another page')).toBeVisible();
  expect(await page.evaluate(() => fetch('./data.txt?of-its-own').then(({ status }) => status))).toBe(404);
  expect(host.requests).toContain('other/data.txt?of-its-own');
});

test('a newer version waits until it is asked for, and is never put in the place of loaded data', async ({
  page,
  host,
  context,
}) => {
  const app = await openUntilReady(page, host);
  await app.choose(simulatedRun());
  host.put(await nextVersion());
  const second = await context.newPage();
  await open(second, host);
  await expect(notice(second)).toContainText('A new version is ready.');
  await expect(notice(second)).not.toContainText('chosen again');
  await second.reload();
  await expect(notice(second)).toContainText('A new version is ready.');
  await expect(isNewer(second)).toHaveCount(0);
  await expect(notice(page)).toContainText('your files would have to be chosen again');

  await notice(second).getByRole('button', { name: 'Reload' }).click();
  await expect(isNewer(second)).toHaveCount(1);
  await expect(notice(second)).toBeEmpty();
  await app.expectState('ready');
  await app.goTo('Steps');
  await app.settled();
  await expect(isNewer(page)).toHaveCount(0);
  expect(await hasOld(page)).toBe(true);

  await notice(page).getByRole('button', { name: 'Reload' }).click();
  await expect(isNewer(page)).toHaveCount(1);
  await app.expectState('empty');
});

test('an older version is forgotten once no tab shows it any more', async ({ page, host, context }) => {
  const keptBy = (tab: Page) => tab.evaluate(() => caches.keys());
  const next = [expect.stringMatching(/ next$/)];
  await openUntilReady(page, host);
  host.put(await nextVersion());
  const second = await context.newPage();
  await open(second, host);
  await notice(second).getByRole('button', { name: 'Reload' }).click();
  await expect(isNewer(second)).toHaveCount(1);
  await second.close();
  const third = await context.newPage();
  await open(third, host);
  await expect(isNewer(third)).toHaveCount(1);
  expect(await hasOld(page)).toBe(true);
  await page.close();
  await third.close();
  const fourth = await context.newPage();
  await open(fourth, host);
  await expect.poll(() => keptBy(fourth)).toEqual(next);
  expect(await hasOld(fourth)).toBe(false);
});

test('the only tab forgets the older version as it takes the newer one', async ({ page, host }) => {
  await openUntilReady(page, host);
  host.put(await nextVersion());
  await page.reload();
  await notice(page).getByRole('button', { name: 'Reload' }).click();
  await expect(isNewer(page)).toHaveCount(1);
  expect(await page.evaluate(() => caches.keys())).toEqual([expect.stringMatching(/ next$/)]);
});

test('a notice can be hidden, which holds for that version and no later one', async ({
  page,
  host,
  context,
}) => {
  await openUntilReady(page, host);
  host.put(await nextVersion());
  const second = await context.newPage();
  await open(second, host);
  await notice(second).getByRole('button', { name: 'Hide this notice' }).click();
  await expect(notice(second)).toBeEmpty();
  host.put(await nextVersion('later'));
  await open(await context.newPage(), host);
  await expect(notice(second)).toContainText('A new version is ready.');
  await notice(second).getByRole('button', { name: 'Reload' }).click();
  await expect(isNewer(second)).toHaveAttribute('data-newer', 'later');
});

test('a page whose files are not those of the build is not kept', async ({ page, host }) => {
  await page.addInitScript(() => {
    const { register } = ServiceWorkerContainer.prototype;
    ServiceWorkerContainer.prototype.register = async function (...options) {
      const registration = await register.apply(this, options);
      const worker = registration.installing;
      worker?.addEventListener('statechange', () => Reflect.set(globalThis, 'becameOfIt', worker.state));
      return registration;
    };
  });
  host.put(new Map([...built, ['icon.svg', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')]]));
  await open(page, host);
  await expect.poll(() => page.evaluate(() => Reflect.get(globalThis, 'becameOfIt'))).toBe('redundant');
  await expect(worksOffline(page)).toHaveCount(0);
});

test('the page can be installed', async ({ page, host }) => {
  await openUntilReady(page, host);
  const manifest = JSON.parse((built.get('manifest.webmanifest') ?? Buffer.from('')).toString('utf8'));
  const purposes = new Set<string>();
  for (const { src, sizes, purpose = 'any' } of manifest.icons) {
    const image = await page.evaluate(async (address) => {
      const picture = Object.assign(new Image(), { src: address });
      await picture.decode();
      return `${picture.naturalWidth}x${picture.naturalHeight}`;
    }, src);
    if (sizes !== 'any') expect(image).toBe(sizes);
    purposes.add(`${purpose} ${sizes}`);
  }
  expect([...purposes]).toEqual(['any any', 'any 192x192', 'any 512x512', 'maskable 512x512']);
  const client = await page.context().newCDPSession(page);
  const { errors } = await client.send('Page.getAppManifest');
  expect(errors).toEqual([]);
  const { installabilityErrors } = await client.send('Page.getInstallabilityErrors');
  expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([]);
});
