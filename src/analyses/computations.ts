import type { Compute } from './context';

const modules = import.meta.glob<Compute>('./*/compute.ts', { eager: true, import: 'compute' });

/** Every analysis' computation by its id, the name of its folder. Runs in the worker. */
export const computations: ReadonlyMap<string, Compute> = new Map(
  Object.entries(modules).map(([path, compute]) => [path.split('/')[1], compute]),
);
