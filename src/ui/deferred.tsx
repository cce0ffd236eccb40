import { type ComponentType, useEffect, useState } from 'react';

export interface Deferred<P> {
  readonly Component: ComponentType<P>;
  /** Fetches its code before it is needed. */
  preload(): Promise<void>;
}

/**
 * A component whose code is fetched when it is first needed, with something in its place until then.
 * Unlike `lazy` it shows at once what is already there: React holds back what a `Suspense` reveals for 300 ms.
 */
export function deferred<P extends object>(
  load: () => Promise<ComponentType<P>>,
  Waiting: ComponentType<P>,
): Deferred<P> {
  let loaded: ComponentType<P> | null = null;
  let loading: Promise<void> | null = null;

  const preload = () => {
    loading ??= load().then(
      (component) => {
        loaded = component;
      },
      (error: unknown) => {
        loading = null;
        throw error;
      },
    );
    return loading;
  };

  function Component(props: P) {
    const [Loaded, setLoaded] = useState(() => loaded);
    const [failed, setFailed] = useState(false);
    useEffect(() => {
      if (!Loaded)
        preload().then(
          () => setLoaded(() => loaded),
          () => setFailed(true),
        );
    }, [Loaded]);
    if (failed) throw new Error('a part of the page could not be fetched');
    return Loaded ? <Loaded {...props} /> : <Waiting {...props} />;
  }
  return { Component, preload };
}
