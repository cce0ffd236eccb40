import { describe, expect, it } from 'vitest';
import { precached } from './service-worker';
import { sha256 } from './sha256';

const file = (path: string, text: string) => ({ path, bytes: new TextEncoder().encode(text) });

describe('precached', () => {
  it('lists every file by its hash, the page by the address at which it is asked for', () => {
    const files = [file('assets/a.js', 'a'), file('index.html', 'page')];
    expect(precached(files)).toEqual({
      'assets/a.js': `sha256-${sha256('a', 'base64')}`,
      './': `sha256-${sha256('page', 'base64')}`,
    });
  });

  it('leaves out the service worker, and what is for the host only', () => {
    expect(precached([file('service-worker.js', ''), file('.nojekyll', '')])).toEqual({});
  });
});
