import './close-off-worker';
import { expose } from 'comlink';
import { partParser } from './part-parser';
import { rehearse } from './rehearse';

self.addEventListener('message', ({ ports }: MessageEvent) => {
  for (const port of ports) expose(partParser(), port);
});

if (self.name === 'rehearse') void rehearse();
