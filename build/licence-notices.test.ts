import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { licenceText, noticesOf, packageFolders } from './licence-notices';

const root = mkdtempSync(join(tmpdir(), 'licences-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

function packageWith(name: string, licence: string | undefined, files: Readonly<Record<string, string>>) {
  const folder = join(root, 'node_modules', name);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name, version: '1.2.3', license: licence }));
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
  return folder;
}

describe('packageFolders', () => {
  it('takes what is left in a bundle, and style sheets, by the innermost package', () => {
    const used = { renderedLength: 5 };
    const unused = { renderedLength: 0 };
    const page = {
      '/p/src/main.ts': used,
      '/p/node_modules/a/node_modules/@s/b/index.js?x': used,
      '/p/node_modules/c/index.js': unused,
      '/p/node_modules/@f/font/wght.css': unused,
    };
    expect(packageFolders([page, { '/p/node_modules/d/d.js': used }])).toEqual([
      '/p/node_modules/@f/font',
      '/p/node_modules/a/node_modules/@s/b',
      '/p/node_modules/d',
    ]);
  });

  it('takes along what a package comes ready bundled with', () => {
    expect(packageFolders([{ '/p/node_modules/d3-delaunay/dist/a.mjs': { renderedLength: 1 } }])).toEqual([
      '/p/node_modules/d3-delaunay',
      '/p/node_modules/delaunator',
      '/p/node_modules/robust-predicates',
    ]);
  });
});

describe('licenceText', () => {
  it('is that of its own files, else of the section that its description ends with', () => {
    expect(licenceText(packageWith('own', 'MIT', { 'LICENSE.md': 'Copyright A\r\n', NOTICE: 'Also' }))).toBe(
      'Copyright A\n\nAlso',
    );
    const described = '# b\n\nText\n\nLICENSE (MIT)\n-------------\n\nCopyright B\n\nPermission\n';
    expect(licenceText(packageWith('described', 'MIT', { 'README.md': described }))).toBe(
      'Copyright B\n\nPermission',
    );
    expect(licenceText(packageWith('without', 'MIT', { 'README.md': '## License\n\nMIT\n' }))).toBe('');
  });
});

describe('noticesOf', () => {
  it('puts packages of one text together, and lends that of the Apache licence alone', () => {
    const folders = [
      packageWith('a', 'Apache-2.0', {}),
      packageWith('b', 'Apache-2.0', { LICENSE: 'Apache License' }),
      packageWith('c', 'MIT', { LICENSE: 'Copyright C' }),
      packageWith('d', 'MIT', {}),
      packageWith('e', undefined, { LICENSE: 'Copyright C' }),
    ];
    expect(noticesOf(folders)).toEqual([
      { licence: 'Apache-2.0', packages: ['a 1.2.3', 'b 1.2.3'], text: 'Apache License' },
      { licence: 'MIT', packages: ['c 1.2.3'], text: 'Copyright C' },
      { licence: 'MIT', packages: ['d 1.2.3'], text: '' },
      { licence: '', packages: ['e 1.2.3'], text: 'Copyright C' },
    ]);
  });
});
