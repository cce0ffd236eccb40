import { describe, expect, it } from 'vitest';
import { closeOff } from './wall';

/** A global object like a worker's: some of what it offers is its own, some comes from the prototypes. */
function workerScope() {
  class Navigator {
    get storageBuckets() {
      return { open: () => 'connected' };
    }
    get hardwareConcurrency() {
      return 2;
    }
  }
  class Events {
    importScripts() {
      return 'connected';
    }
  }
  class Scope extends Events {
    readonly navigator = new Navigator();
    readonly WebSocket = class {};
    readonly indexedDB = {};
    fetch() {
      return 'connected';
    }
    get caches() {
      return { add: () => 'connected' };
    }
    postMessage() {
      return 'to the page';
    }
  }
  return new Scope();
}

const reachable = (scope: object, names: readonly string[]) => names.filter((name) => name in scope);

describe('closeOff', () => {
  it('removes what connects, wherever on the chain of prototypes it is', () => {
    const scope = workerScope();
    const names = ['fetch', 'WebSocket', 'importScripts', 'caches'];
    expect(reachable(scope, names)).toEqual(names);
    closeOff(scope);
    expect(reachable(scope, names)).toEqual([]);
    expect(reachable(Object.getPrototypeOf(scope), names)).toEqual([]);
  });

  it('removes what hides a second one behind it', () => {
    const scope = Object.assign(workerScope(), { fetch: () => 'another' });
    closeOff(scope);
    expect(reachable(scope, ['fetch'])).toEqual([]);
  });

  it('removes what connects from the navigator', () => {
    const scope = workerScope();
    closeOff(scope);
    expect(reachable(scope.navigator, ['storageBuckets'])).toEqual([]);
    expect(scope.navigator.hardwareConcurrency).toBe(2);
  });

  it('leaves the way to the page and the storage of the device', () => {
    const scope = workerScope();
    closeOff(scope);
    expect(reachable(scope, ['postMessage', 'indexedDB'])).toEqual(['postMessage', 'indexedDB']);
  });

  it('throws where something cannot be removed', () => {
    const scope = workerScope();
    Object.defineProperty(scope, 'EventSource', { value: class {}, configurable: false });
    expect(() => closeOff(scope)).toThrow('EventSource cannot be removed');
  });
});
