import { zipOf } from '../sources';
import { filesOf, type HostileCase } from './case';
import { nameOf, textsOf, tinyRun } from './tiny-run';

const texts = textsOf(tinyRun);
const visits = nameOf('step-activity');
const { [visits]: _, ...others } = Object.fromEntries(
  filesOf(tinyRun).map(({ path, content }) => [path, content]),
);
const BOMB = 60 << 20;

/** Bytes with some of those in the middle turned over. */
function damaged(bytes: Uint8Array): Uint8Array {
  const copy = bytes.slice();
  for (let at = 60; at < 90; at++) copy[at] ^= 0xff;
  return copy;
}

/** The ordinary run with one more ZIP beside it. */
const beside = (path: string, zip: () => Promise<Uint8Array>) => async () => [
  ...filesOf(tinyRun),
  { path, content: await zip() },
];

/** ZIPs that are bombs, that name places outside, and that cannot be read. */
export const hostileZips: readonly HostileCase[] = [
  {
    what: 'a ZIP that names places outside of itself',
    files: async () => [
      {
        path: 'run.zip',
        content: await zipOf({ ...others, [`../../${visits}`]: texts['step-activity'] }),
      },
    ],
    report: {},
    like: tinyRun,
  },
  {
    what: 'a ZIP that unpacks to a thousand times its size',
    files: beside('bomb.zip', () => zipOf({ 'tiny-1_video-stats.csv': new Uint8Array(BOMB) })),
    report: { 'bomb.zip/tiny-1_video-stats.csv': { refusal: 'zip-too-large' } },
    like: tinyRun,
  },
  {
    what: 'ZIPs in ZIPs without end',
    files: beside('1.zip', async () => {
      let zip = await zipOf({ 'x.csv': 'x' });
      for (const name of ['5.zip', '4.zip', '3.zip', '2.zip']) zip = await zipOf({ [name]: zip });
      return zip;
    }),
    report: { '1.zip/2.zip/3.zip/4.zip/5.zip': { refusal: 'zip-too-large' } },
    like: tinyRun,
  },
  {
    what: 'a ZIP with a password',
    files: beside('secret.zip', () => zipOf({ [visits]: texts['step-activity'] }, { password: 'secret' })),
    report: { [`secret.zip/${visits}`]: { refusal: 'zip-encrypted' } },
    like: tinyRun,
  },
  {
    what: 'a ZIP that was cut short',
    files: beside('cut.zip', async () => (await zipOf({ [visits]: texts['step-activity'] })).slice(0, -40)),
    report: { 'cut.zip': { refusal: 'zip-damaged' } },
    like: tinyRun,
  },
  {
    what: 'a ZIP whose contents are damaged',
    files: beside('damaged.zip', async () => damaged(await zipOf({ [visits]: texts['step-activity'] }))),
    report: { [`damaged.zip/${visits}`]: { refusal: 'zip-damaged' } },
    like: tinyRun,
  },
];
