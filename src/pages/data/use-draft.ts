import { useDebouncedCallback } from '@mantine/hooks';
import { useEffect, useState } from 'react';
import {
  applyChanges,
  type CourseSettings,
  type SettingsChanges,
  type StepSettings,
} from '@/course/settings';
import { useStore } from '@/store';
import { onFlushEdits } from '@/store/edits';
import type { CurrentRun } from '@/store/use-run';
import { type Field, withField, withStep } from './changes';
import { applicable, type Problems, problemsOf } from './validate';

const PAUSE = 400;

export interface Draft {
  readonly settings: CourseSettings;
  readonly defaults: CourseSettings;
  readonly problems: Problems;
  readonly changed: boolean;
  set<F extends Field>(field: F, value: CourseSettings[F]): void;
  setStep(label: string, change: Partial<StepSettings>): void;
  reset(): void;
}

/** The settings as they are being edited. They take effect after a short pause, all but those that are wrong. */
export function useDraft({ run, changes: applied }: CurrentRun): Draft {
  const { defaults } = run;
  const changeSettings = useStore((store) => store.changeSettings);
  const resetSettings = useStore((store) => store.resetSettings);
  const [changes, setChanges] = useState(applied);
  const settings = applyChanges(defaults, changes);
  const apply = useDebouncedCallback(
    (next: SettingsChanges) => changeSettings(run.id, applicable(next, defaults, applied)),
    { delay: PAUSE, flushOnUnmount: true },
  );
  useEffect(() => onFlushEdits(() => apply.flush()), [apply]);
  const edit = (next: SettingsChanges) => {
    setChanges(next);
    apply(next);
  };
  return {
    settings,
    defaults,
    problems: problemsOf(settings),
    changed: Object.keys(changes).length > 0,
    set: (field, value) => edit(withField(changes, defaults, field, value)),
    setStep: (label, change) => edit(withStep(changes, defaults, label, change)),
    reset: () => {
      apply.cancel();
      setChanges({});
      resetSettings(run.id);
    },
  };
}
