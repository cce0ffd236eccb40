import { Damaged, type Fields, fields, finite, flag, list, oneOf, text, whole } from '@/json/fields';
import type { CourseSize } from '../course-size';
import { featureIds, features } from '../features/definitions';
import { outcomeIds } from '../outcome';
import { type ModelFeature, type RiskModel, SCHEMA_VERSION, type TrainingSummary } from './model';

/** Why a file is no model that can be used here. */
export type ModelFileRefusal =
  | 'damaged' // not JSON, or not all that a model has
  | 'version' // of another version of the schema
  | 'features'; // its features are not those that are computed here

export type ModelRead =
  | { readonly ok: true; readonly model: RiskModel }
  | { readonly ok: false; readonly code: ModelFileRefusal };

/** A model as the text of a JSON file. */
export function writeModel(model: RiskModel): string {
  return `${JSON.stringify(model, null, 2)}\n`;
}

const MOST_RUNS = 10_000;
const MOST_FEATURES = 1000;
const LONGEST_TEXT = 500;

/** Everything but id, label and formula, which are those of the feature here. */
function readFeature(value: unknown, place: number): ModelFeature {
  const { mean, scale, typical, coefficient, standardError } = fields(value);
  const { id, label, formula } = features[place];
  const said = { id, label, formula, mean: finite(mean), typical: finite(typical) };
  if (scale === 0) {
    if (coefficient !== 0 || standardError !== null) throw new Damaged();
    return { ...said, scale, coefficient, standardError };
  }
  return {
    ...said,
    scale: finite(scale, Number.MIN_VALUE),
    coefficient: finite(coefficient),
    standardError: finite(standardError, 0),
  };
}

function readCourse(value: unknown): CourseSize {
  const { weeks, steps } = fields(value);
  return { weeks: whole(weeks, 0), steps: steps === null ? null : whole(steps, 0) };
}

function readTraining(value: unknown): TrainingSummary {
  const { runs, courses = [], learners, atRisk, date, auc, separated } = fields(value);
  const all = whole(learners, 0);
  const named = list(runs, MOST_RUNS, (run) => text(run, LONGEST_TEXT));
  const sizes = list(courses, MOST_RUNS, readCourse);
  if (sizes.length > 0 && sizes.length !== named.length) throw new Damaged();
  return {
    runs: named,
    courses: sizes,
    learners: all,
    atRisk: whole(atRisk, 0, all),
    date: text(date, LONGEST_TEXT, /^\d{4}-\d{2}-\d{2}$/),
    auc: finite(auc, 0, 1),
    separated: flag(separated),
  };
}

function readFields(file: Fields): RiskModel {
  const cut = fields(file.cut);
  const intercept = fields(file.intercept);
  return {
    schemaVersion: SCHEMA_VERSION,
    outcome: oneOf(outcomeIds, file.outcome),
    cut: { week: whole(cut.week), days: whole(cut.days) },
    penalty: finite(file.penalty, Number.MIN_VALUE),
    balanced: flag(file.balanced),
    intercept: {
      coefficient: finite(intercept.coefficient),
      standardError: finite(intercept.standardError, 0),
    },
    features: list(file.features, featureIds.length, readFeature),
    training: readTraining(file.training),
  };
}

/** Whether a file's features have the ids and formulas that are computed here, in that order. */
function featuresMatch(saved: readonly unknown[]): boolean {
  return (
    saved.length === featureIds.length &&
    saved.every((value, place) => {
      const { id, formula } = fields(value);
      return id === features[place].id && formula === features[place].formula;
    })
  );
}

/** The model in a JSON file's text; every field is checked, and none that is not known is kept. */
export function readModel(json: string): ModelRead {
  try {
    const file = fields(JSON.parse(json));
    if (whole(file.schemaVersion) !== SCHEMA_VERSION) return { ok: false, code: 'version' };
    if (!featuresMatch(list(file.features, MOST_FEATURES, (each) => each)))
      return { ok: false, code: 'features' };
    return { ok: true, model: readFields(file) };
  } catch (error) {
    if (error instanceof Damaged || error instanceof SyntaxError) return { ok: false, code: 'damaged' };
    throw error;
  }
}
