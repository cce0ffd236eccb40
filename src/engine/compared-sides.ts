import type { Side } from '@/analyses/comparison';
import type { Result } from '@/analyses/definition';
import { acrossRuns, type Filter, type LearnerGroup, noFilter } from '@/course/filter';
import type { Run } from '@/course/run';
import { applyChanges } from '@/course/settings';
import type { ExportRequest, Selection } from './protocol';

/** A run under a selection, with the name by which it is compared. */
export interface NamedSelection {
  readonly label: string;
  readonly run: Run;
  readonly selection: Required<Pick<Selection, 'run' | 'settings' | 'filter'>>;
}

/** What is compared in one folder of the export. */
export interface ComparedSet {
  readonly folder: string;
  readonly sides: readonly NamedSelection[];
}

const changesOf = ({ settings }: ExportRequest, { id }: Run) => settings[id] ?? {};

function startOf(request: ExportRequest, run: Run): string {
  const { startDate } = applyChanges(run.defaults, changesOf(request, run));
  return `${startDate ?? '9'} ${String(run.number).padStart(4, '0')}`;
}

/**
 * Which runs are compared with each other, the earliest first: those of each course that has several, in a folder of their own
 * where several courses have; all runs where no course has. Nothing where there is one run.
 */
export function comparedRuns(runs: readonly Run[], request: ExportRequest): readonly ComparedSet[] {
  if (runs.length < 2) return [];
  const filter = request.runsFilter ?? acrossRuns(request.filter ?? noFilter);
  const slugs = [...new Set(runs.map(({ slug }) => slug))];
  const several = slugs
    .map((slug) => runs.filter((run) => run.slug === slug))
    .filter((own) => own.length > 1);
  const sets = several.length > 0 ? several : [runs];
  return sets.map((own) => ({
    folder: sets.length > 1 ? `comparison/${own[0].slug}` : 'comparison',
    sides: own
      .toSorted((a, b) => (startOf(request, a) < startOf(request, b) ? -1 : 1))
      .map((run) => ({
        label: run.id,
        run,
        selection: { run: run.id, settings: changesOf(request, run), filter },
      })),
  }));
}

/** The two groups of each run. */
export function comparedGroups(
  runs: readonly Run[],
  request: ExportRequest,
  against: LearnerGroup,
): readonly ComparedSet[] {
  const { filter = noFilter } = request;
  return runs.map((run) => {
    const side = (label: string, own: Filter): NamedSelection => ({
      label,
      run,
      selection: { run: run.id, settings: changesOf(request, run), filter: own },
    });
    return {
      folder: `${run.id}/compared-groups`,
      sides: [side('Group A', filter), side('Group B', { ...filter, group: against })],
    };
  });
}

/** A side from its result. */
export function sideOf({ label, run, selection }: NamedSelection, result: Result): Side {
  const view = {
    choices: {},
    course: applyChanges(run.defaults, selection.settings),
    datasets: [...run.tables.keys()],
    dataEnd: run.dataEnd,
    filter: selection.filter,
    subject: null,
  };
  return { label, learners: null, result, view };
}
