import { expose } from 'comlink';
import { CourseEngine } from './engine';
import { workerApi } from './worker-api';

expose(workerApi(new CourseEngine()));
