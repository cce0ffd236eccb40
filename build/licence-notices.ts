import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Notice } from '../src/pages/help/notices.ts';

/** A module's part in a chunk; the bundler tells how much of it is left once what is unused is left out. */
export type Modules = Readonly<Record<string, { readonly renderedLength: number }>>;

/** Packages that come ready bundled with others, which so are no modules of their own. */
const within: Readonly<Record<string, readonly string[]>> = {
  'd3-delaunay': ['delaunator', 'robust-predicates'],
  'vega-embed': ['fast-json-patch', 'semver', 'tslib'],
};

/** The folders of the packages that these modules are of, in the order of their paths. */
export function packageFolders(chunks: readonly Modules[]): string[] {
  const folders = new Set<string>();
  for (const [id, { renderedLength }] of chunks.flatMap((modules) => Object.entries(modules))) {
    const path = id.replace(/\?.*$/, '');
    const folder = path.match(/^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/)?.[0];
    // Style sheets, the fonts’ among them, leave nothing in a script.
    if (!folder || (renderedLength === 0 && !path.endsWith('.css'))) continue;
    const root = folder.slice(0, folder.lastIndexOf('/node_modules/') + '/node_modules/'.length);
    folders.add(folder);
    for (const name of within[folder.slice(root.length)] ?? []) folders.add(root + name);
  }
  return [...folders].sort();
}

/** The licence's text in a package: a file of its own, else a section at the end of its description. */
export function licenceText(folder: string): string {
  const names = readdirSync(folder).sort();
  const read = (name: string) => readFileSync(join(folder, name), 'utf8').replace(/\r/g, '').trim();
  const own = names.filter((name) => /^(licen[cs]e|copying|notice|ofl)\b/i.test(name));
  if (own.length > 0) return own.map(read).join('\n\n');
  const description = names.find((name) => /^readme\b/i.test(name));
  const [, section = ''] = description ? read(description).split(/^#*[ \t]*licen[cs]e\b.*\n[-=\s]*/im) : [];
  return section.includes('opyright') ? section.trim() : '';
}

/** The notices of packages, those with the same text together. */
export function noticesOf(folders: readonly string[]): Notice[] {
  const packages = folders.map((folder) => {
    const { name, version, license = '' } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    return { name: `${name} ${version}`, licence: String(license), text: licenceText(folder) };
  });
  // This text alone names nobody, and so is the same whoever leaves it out.
  const apache = packages.find(({ licence, text }) => licence === 'Apache-2.0' && text)?.text ?? '';
  const notices = new Map<string, { licence: string; packages: string[]; text: string }>();
  for (const { name, licence, text } of packages) {
    const whole = text || (licence === 'Apache-2.0' ? apache : '');
    const key = `${licence}\n${whole}`;
    const notice = notices.get(key) ?? { licence, packages: [], text: whole };
    notices.set(key, notice);
    notice.packages.push(name);
  }
  return [...notices.values()];
}
