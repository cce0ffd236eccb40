/** Starts the workers before they are needed. */
export { preloadEngine, prepareParseWorkers } from '@/engine/client';
