import { closeOff } from './wall';

// A module of its own, so that it runs before any library of the worker does.
closeOff(globalThis);
