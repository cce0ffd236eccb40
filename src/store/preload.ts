/** Starts the worker before it is needed. */
export { preloadEngine } from '@/engine/client';
