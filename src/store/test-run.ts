import type { CourseSettings } from '@/course/settings';
import type { RunSummary } from '@/engine/protocol';
import { useStore } from './index';

/** The settings of an invented run. */
export const defaults: CourseSettings = {
  name: 'Safety online',
  startDate: '2018-06-11',
  endDate: '2018-07-01',
  weeks: 3,
  notableDates: [],
  timeZone: 'UTC',
  sessionGapMinutes: 65,
  steps: {},
};

/** An invented run of three learners, by its id: `x-1`. */
export function testRun(id: string, changes: Partial<RunSummary> = {}): RunSummary {
  const [slug, number] = id.split('-');
  return {
    id,
    slug,
    number: Number(number),
    unnamed: false,
    datasets: ['enrolments', 'comments'],
    learners: 3,
    located: 2,
    staff: 0,
    defaults,
    withoutEnrolments: false,
    dataEnd: null,
    ...changes,
  };
}

let version = 0;

/** Puts these runs into the store, as an import does. */
export function load(...runs: readonly RunSummary[]): void {
  version += 1;
  useStore.setState({ summary: { version, runs, files: [] }, status: runs.length > 0 ? 'ready' : 'empty' });
}
