import type { MantineColorSchemeManager } from '@mantine/core';
import { useStore } from '@/store';

/** Lets Mantine read and write the choice of colours in the store. */
export const colorSchemeManager: MantineColorSchemeManager = {
  get: () => useStore.getState().scheme,
  set: (scheme) => useStore.getState().chooseScheme(scheme),
  subscribe: () => undefined,
  unsubscribe: () => undefined,
  clear: () => useStore.getState().chooseScheme('auto'),
};
