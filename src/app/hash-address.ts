import { useHashLocation } from 'wouter/use-hash-location';

interface Navigation {
  readonly state?: unknown;
  readonly replace?: boolean;
}

/** Goes to an address; unlike the router's own way, what stands behind its `?` stays behind the `#`. */
function navigate(to: string, { state = null, replace = false }: Navigation = {}): void {
  const oldURL = location.href;
  const url = new URL(oldURL);
  url.hash = to;
  history[replace ? 'replaceState' : 'pushState'](state, '', url);
  dispatchEvent(new HashChangeEvent('hashchange', { oldURL, newURL: url.href }));
}

function useHashAddress(): readonly [path: string, search: string] {
  const [address] = useHashLocation();
  const [path, search = ''] = address.split('?');
  return [path, search];
}

const useSearchInHash = () => useHashAddress()[1];

/** The router's address behind the `#`: a path, and behind a `?` what of the page is to be shown. */
export function useHashPath(): [string, typeof navigate] {
  return [useHashAddress()[0], navigate];
}
useHashPath.hrefs = (path: string) => `#${path}`;
useHashPath.searchHook = useSearchInHash;
