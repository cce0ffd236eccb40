/** What the browser holds for this page. */
export interface Found {
  /** Names of databases; null where the browser does not list them. */
  readonly databases: readonly string[] | null;
  /** Names of remembered settings. */
  readonly settings: readonly string[];
  /** Files of the program itself, fetched so that it opens without a network. */
  readonly programFiles: number;
  /** How many databases and settings other pages of the same address hold. */
  readonly ofOthers: number;
}

const OURS = /^coursetrace/;

const stores = () => [localStorage, sessionStorage];

/** Deletes every setting that the page has remembered, where the browser lets it. */
export function deleteRemembered(): void {
  try {
    for (const store of stores()) {
      for (const key of Object.keys(store)) if (OURS.test(key)) store.removeItem(key);
    }
  } catch {
    // Where storage is closed, nothing was remembered.
  }
}

function rememberedKeys(): readonly string[] {
  try {
    return stores().flatMap((store) => Object.keys(store));
  } catch {
    return [];
  }
}

async function databaseNames(): Promise<readonly string[] | null> {
  try {
    return (await indexedDB.databases()).map(({ name }) => name ?? '');
  } catch {
    return null;
  }
}

async function cachedFiles(): Promise<number> {
  try {
    const names = (await caches.keys()).filter((name) => OURS.test(name));
    const kept = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return kept.flat().length;
  } catch {
    return 0;
  }
}

/** Lists what the browser holds for this page, and how much for others of the same address. */
export async function lookForStored(): Promise<Found> {
  const databases = await databaseNames();
  const settings = rememberedKeys();
  const others = [...(databases ?? []), ...settings].filter((name) => !OURS.test(name));
  return {
    databases: databases?.filter((name) => OURS.test(name)) ?? null,
    settings: settings.filter((name) => OURS.test(name)),
    programFiles: await cachedFiles(),
    ofOthers: others.length,
  };
}
