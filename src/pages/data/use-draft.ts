import {
  applyChanges,
  type CourseSettings,
  type SettingsChanges,
  type StepSettings,
} from '@/course/settings';
import { useStore } from '@/store';
import { useEdit } from '@/store/use-edit';
import type { CurrentRun } from '@/store/use-run';
import { type Field, withField, withStep } from './changes';
import { applicable, type Problems, problemsOf } from './validate';

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
  const edit = useEdit(applied, (next: SettingsChanges) =>
    changeSettings(run.id, applicable(next, defaults, applied)),
  );
  const changes = edit.value;
  const settings = applyChanges(defaults, changes);
  return {
    settings,
    defaults,
    problems: problemsOf(settings),
    changed: Object.keys(changes).length > 0,
    set: (field, value) => edit.set(withField(changes, defaults, field, value)),
    setStep: (label, change) => edit.set(withStep(changes, defaults, label, change)),
    reset: () => {
      edit.replace({});
      resetSettings(run.id);
    },
  };
}
