import type { Side } from '@/analyses/comparison';
import type { Result } from '@/analyses/definition';
import { timeBy } from '@/course/clocks';
import { type Filter, type LearnerGroup, noFilter } from '@/course/filter';
import { selectLearners } from '@/course/population';
import type { Run } from '@/course/run';
import { applyChanges } from '@/course/settings';
import type { ExportRequest, Selection } from './protocol';
import { runView } from './run-view';

/** A run under a selection, with the name by which it is compared. */
export interface NamedSelection {
  readonly label: string;
  readonly run: Run;
  /** How many of its learners are on the first side too. */
  readonly overlap: number;
  readonly selection: Required<Pick<Selection, 'run' | 'settings' | 'filter'>>;
}

/** What is compared in one folder of the export. */
export interface ComparedSet {
  readonly folder: string;
  readonly sides: readonly NamedSelection[];
}

const changesOf = ({ settings }: ExportRequest, { id }: Run) => settings[id] ?? {};

/** The runs that are compared with each other, in a folder of their own where there are several such sets. */
export function comparedRuns(runs: readonly Run[], request: ExportRequest): readonly ComparedSet[] {
  const { comparedRuns: sets = [] } = request;
  return sets.flatMap(({ runs: ids, filter }) => {
    const own = ids.flatMap((id) => runs.find((run) => run.id === id) ?? []);
    if (own.length < 2) return [];
    return {
      folder: sets.length > 1 ? `comparison/${own[0].slug}` : 'comparison',
      sides: own.map((run) => ({
        label: run.id,
        run,
        overlap: 0,
        selection: { run: run.id, settings: changesOf(request, run), filter },
      })),
    };
  });
}

/** The two groups of each run. */
export function comparedGroups(
  runs: readonly Run[],
  request: ExportRequest,
  against: LearnerGroup,
): readonly ComparedSet[] {
  const { filter = noFilter, groupNames: [first, second] = ['Group A', 'Group B'] } = request;
  return runs.map((run) => {
    const settings = changesOf(request, run);
    const course = applyChanges(run.defaults, settings);
    const time = timeBy(filter.clock, run, course);
    const { size } = selectLearners(run, [...filter.group, ...against], course, time);
    const side = (label: string, own: Filter, overlap: number): NamedSelection => ({
      label,
      run,
      overlap,
      selection: { run: run.id, settings, filter: own },
    });
    return {
      folder: `${run.id}/compared-groups`,
      sides: [side(first, filter, 0), side(second, { ...filter, group: against }, size)],
    };
  });
}

/** A side from its result. */
export function sideOf({ label, run, overlap, selection }: NamedSelection, result: Result): Side {
  const view = runView(run, selection.settings, selection.filter);
  return { label, learners: null, overlap, result, view };
}
