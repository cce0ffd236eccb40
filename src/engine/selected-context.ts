import { type AnalysisContext, analysisContext } from '@/analyses/context';
import { timeBy } from '@/course/clocks';
import { type Filter, noFilter } from '@/course/filter';
import { daysOf } from '@/course/period';
import { selectLearners } from '@/course/population';
import type { Run } from '@/course/run';
import { applyChanges, type CourseSettings, type SettingsChanges } from '@/course/settings';
import type { Selection } from './protocol';

/** What a computation sees under a selection; null where the selected period hangs on a date that is not known. */
function selectedContext(
  run: Run,
  settings: CourseSettings,
  { group, period, hours, clock }: Filter,
  learners: readonly string[],
): AnalysisContext | null {
  const days = period && daysOf(period, settings);
  if (period && !days) return null;
  const time = timeBy(clock, run, settings);
  const population = selectLearners(run, group, settings, time);
  const asked = learners.flatMap((id) => run.people.index.get(id) ?? []);
  return analysisContext(run, settings, population, { days, hours }, asked, time);
}

/**
 * What results hang on of the user's changes to the settings: not on names and titles. What the data itself suggests does
 * not change while a run is loaded.
 */
function figuresKey({ name: _, steps = {}, ...settings }: SettingsChanges): unknown {
  const kinds = Object.entries(steps).map(([label, { title: __, ...kind }]) => [label, kind]);
  return { ...settings, steps: kinds };
}

const serials = new WeakMap<Run, number>();
let lastSerial = 0;

/** Tells runs of one id apart: an export goes on with the one it began with while another takes its place. */
function serialOf(run: Run): number {
  const known = serials.get(run) ?? ++lastSerial;
  serials.set(run, known);
  return known;
}

/** A key of all that results under a selection hang on. */
export function selectionKey(
  run: Run,
  { settings: changes, filter = noFilter, learners = [] }: Selection,
): string {
  return JSON.stringify([serialOf(run), figuresKey(changes), filter, learners]);
}

/** Selections whose tables are kept, each as large as a run: two, for cards that compare two groups. */
const KEPT = 2;

interface SelectedContext {
  readonly key: string;
  /** Null where the selected period hangs on a date that is not known. */
  readonly context: AnalysisContext | null;
}

/** What computations see under the selections that were last used. */
export class SelectedContexts {
  private kept: readonly SelectedContext[] = [];

  /** Null where the selected period hangs on a date that is not known. */
  of(run: Run, selection: Selection): AnalysisContext | null {
    const { settings: changes, filter = noFilter, learners = [] } = selection;
    const key = selectionKey(run, selection);
    const known = this.kept.find((each) => each.key === key);
    // A large run's tables are let go before others are made.
    this.kept = this.kept.filter((each) => each !== known).slice(0, KEPT - 1);
    const used = known ?? {
      key,
      context: selectedContext(run, applyChanges(run.defaults, changes), filter, learners),
    };
    this.kept = [used, ...this.kept];
    return used.context;
  }

  clear(): void {
    this.kept = [];
  }
}
