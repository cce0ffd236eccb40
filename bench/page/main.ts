import { type Side, type SideName, sideNames } from './answers';

const sides: Readonly<Record<SideName, () => Promise<Side>>> = {
  coursetrace: async () => (await import('./coursetrace')).start(),
  duckdb: async () => (await import('./duckdb')).start('VARCHAR'),
  duckdbUuid: async () => (await import('./duckdb')).start('UUID'),
};

/** What has been started comes to rest, as it does while somebody looks for a file. */
const rest = () => new Promise((resolve) => setTimeout(resolve, 1500));

/** Starts the side that the address names, and lets it measure the chosen file once it is ready. */
async function run(): Promise<void> {
  const input = document.querySelector('input');
  const output = document.querySelector('output');
  const asked = new URLSearchParams(location.search).get('side');
  const name = sideNames.find((each) => each === asked);
  if (!input || !output || !name) throw new Error('no such side');
  const say = (state: string, text: string) => {
    output.textContent = text;
    output.dataset.state = state;
  };
  try {
    const side = await sides[name]();
    await rest();
    say('ready', '');
    const file = await new Promise<File>((resolve) => {
      input.addEventListener('change', () => input.files?.[0] && resolve(input.files[0]));
    });
    say('done', JSON.stringify(await side.measure(file)));
  } catch (error) {
    say('failed', String(error));
  }
}

void run();
