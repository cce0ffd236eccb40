import { useEffect, useState } from 'react';
import type { LearnerGroup } from '@/course/filter';
import type { SettingsChanges } from '@/course/settings';
import { engine } from '@/engine/client';
import { useStore } from './index';
import { useRun } from './use-run';

interface Sizes {
  readonly run: string;
  readonly settings: SettingsChanges;
  readonly version: number;
  /** By the group as JSON. */
  readonly sizes: ReadonlyMap<string, number>;
}

const none: ReadonlyMap<string, number> = new Map();

/** How many learners of the shown run each group has, by the whole run; null while that is not known. */
export function useGroupSizes(groups: readonly LearnerGroup[]): readonly (number | null)[] {
  const current = useRun();
  const version = useStore(({ summary }) => summary.version);
  const [last, setLast] = useState<Sizes | null>(null);
  const run = current?.run.id;
  const settings = current?.changes;
  const asked = JSON.stringify(groups);

  useEffect(() => {
    const wanted: readonly LearnerGroup[] = JSON.parse(asked);
    if (run === undefined || settings === undefined || wanted.length === 0) return;
    const controller = new AbortController();
    const { signal } = controller;
    void engine.groupSizes(run, settings, wanted, { signal }).then((outcome) => {
      if (signal.aborted || !outcome.ok) return;
      const sizes = new Map(wanted.map((group, place) => [JSON.stringify(group), outcome.value[place]]));
      setLast({ run, settings, version, sizes });
    });
    return () => controller.abort();
  }, [asked, run, settings, version]);

  const holds = last && last.run === run && last.settings === settings && last.version === version;
  const sizes = holds ? last.sizes : none;
  return groups.map((group) => sizes.get(JSON.stringify(group)) ?? null);
}
