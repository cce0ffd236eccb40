import './close-off-worker';
import { expose } from 'comlink';
import { CourseEngine } from './engine';
import { workerApi } from './worker-api';

// The worker's name is the last version that the page has seen, from which this engine counts on.
expose(workerApi(new CourseEngine(Number(self.name))));
