import type { CourseSettings, SettingsChanges, StepSettings } from '@/course/settings';

export type Field = 'name' | 'startDate' | 'endDate' | 'timeZone' | 'sessionGapMinutes' | 'notableDates';

/** The changes with this field set; where it is as the data suggests, it is no change. */
export function withField<F extends Field>(
  changes: SettingsChanges,
  defaults: CourseSettings,
  field: F,
  value: CourseSettings[F],
): SettingsChanges {
  const { [field]: _, ...others } = changes;
  return same(value, defaults[field]) ? others : { ...others, [field]: value };
}

/** The changes with this property of a step set, or as the data suggests. */
export function withStep(
  changes: SettingsChanges,
  defaults: CourseSettings,
  label: string,
  change: Partial<StepSettings>,
): SettingsChanges {
  const suggested: Readonly<Record<string, unknown>> = { ...defaults.steps[label] };
  const merged = { ...changes.steps?.[label], ...change };
  const kept = Object.fromEntries(Object.entries(merged).filter(([key, value]) => value !== suggested[key]));
  const { [label]: _, ...otherSteps } = changes.steps ?? {};
  const steps = Object.keys(kept).length > 0 ? { ...otherSteps, [label]: kept } : otherSteps;
  const { steps: __, ...others } = changes;
  return Object.keys(steps).length > 0 ? { ...others, steps } : others;
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
