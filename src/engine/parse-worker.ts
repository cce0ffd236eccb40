import './close-off-worker';
import { expose } from 'comlink';
import { partParser } from './part-parser';

self.addEventListener('message', ({ ports }: MessageEvent) => {
  for (const port of ports) expose(partParser(), port);
});
