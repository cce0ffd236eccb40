interface Cache<K, V> {
  get(key: K): V | undefined;
  set(key: K, value: V): unknown;
}

/** What a cache holds of a key; made and put there where it holds nothing. */
export function remembered<K, V extends object>(cache: Cache<K, V>, key: K, make: () => V): V {
  const known = cache.get(key);
  if (known) return known;
  const made = make();
  cache.set(key, made);
  return made;
}

/** The same of what is as large as the run itself: it may be forgotten while nobody uses it, and is then made again. */
export function heldForNow<K extends object, V extends object>(
  cache: Cache<K, WeakRef<V>>,
  key: K,
  make: () => V,
): V {
  const known = cache.get(key)?.deref();
  if (known) return known;
  const made = make();
  cache.set(key, new WeakRef(made));
  return made;
}
