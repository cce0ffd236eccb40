import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import {
  assessing,
  assessmentBy,
  CUT,
  engineWith,
  filesOf,
  first,
  refusalBy,
  request,
  second,
  tablesIn,
} from '@/testing/risk-runs';
import type { RiskAssessment } from './assessment';

const assessed = assessing();

/** The features of each learner, as they are exported. */
async function featuresOf() {
  const engine = await engineWith(...first, ...second);
  const options = { thresholds: { moderate: 0.3, high: 0.6 }, contacts: 15 };
  return (await tablesIn(await engine.exportRisk(request, options)))['clouds-2/risk_features.csv'];
}

/** The area under the ROC curve by counting pairs. */
function aucByPairs(rows: readonly { readonly score: number; readonly happened: boolean }[]): number {
  let [inOrder, pairs] = [0, 0];
  for (const bad of rows.filter(({ happened }) => happened)) {
    for (const good of rows.filter(({ happened }) => !happened)) {
      pairs++;
      inOrder += bad.score > good.score ? 1 : bad.score === good.score ? 0.5 : 0;
    }
  }
  return inOrder / pairs;
}

describe('a model of an earlier run', () => {
  it('gives every learner on the course the probability that its file says, by plain arithmetic', async () => {
    const { learners, json, model } = await assessed();
    const saved = JSON.parse(json);
    const features = await featuresOf();
    expect(features.length).toBe(learners.length);
    expect(learners.length).toBeGreaterThan(100);
    for (const row of features) {
      const z = saved.features.reduce(
        (sum: number, each: { id: string; mean: number; scale: number; coefficient: number }) =>
          each.scale > 0 ? sum + (each.coefficient * (Number(row[each.id]) - each.mean)) / each.scale : sum,
        saved.intercept.coefficient,
      );
      const own = learners.find(({ id }) => id === row.learner_id);
      expect(own?.probability).toBeCloseTo(1 / (1 + Math.exp(-z)), 9);
    }
    expect(model.training).toMatchObject({ runs: ['clouds-1'], separated: false });
    expect(learners.map(({ probability }) => probability)).toEqual(
      learners.map(({ probability }) => probability).toSorted((a, b) => b - a),
    );
  });

  it('is judged on the run it has not seen', async () => {
    const { learners, scored, training } = await assessed();
    const outcomes = new Map((await featuresOf()).map(({ learner_id, outcome }) => [learner_id, outcome]));
    const rows = learners.map(({ id, probability }) => ({
      score: probability,
      happened: outcomes.get(id) === 'true',
    }));
    expect(scored?.performance.auc.value).toBeCloseTo(aucByPairs(rows), 12);
    expect(scored).toMatchObject({ runs: ['clouds-2'], crossValidated: false });
    expect(training).toMatchObject({ runs: ['clouds-1'], crossValidated: true });
    expect(training?.happened.length).not.toBe(scored?.happened.length);
    expect(scored?.performance.auc.value).toBeGreaterThan(0.7);
  });

  it('names the step that was last visited before the cut', async () => {
    const { learners } = await assessed();
    const text = second.find(({ name }) => name.includes('step-activity'))?.text ?? '';
    const rows = Papa.parse<Record<string, string>>(text, { header: true }).data;
    for (const { id, lastStep } of learners) {
      const own = rows.filter((row) => row.learner_id === id && row.first_visited_at < CUT);
      const latest = own.reduce(
        (last, row) => (row.first_visited_at > last ? row.first_visited_at : last),
        '',
      );
      const steps = own.filter((row) => row.first_visited_at === latest).map(({ step }) => step);
      expect(steps).toContain(lastStep);
    }
  });

  it('knows nothing of what comes after the cut', async () => {
    const cut = second.map(({ name, text }) => {
      const [head, ...lines] = text.split('\n');
      const keep = (line: string) => {
        const times = line.match(/\d{4}-\d\d-\d\d \d\d:\d\d:\d\d UTC/g);
        return !name.includes('enrolments') || (times?.[0] ?? '') < CUT;
      };
      return { name, text: [head, ...lines.filter(keep)].join('\n') };
    });
    const later = await assessmentBy(await engineWith(...first, ...cut));
    const known = await assessed();
    const probabilities = (of: RiskAssessment) => of.learners.map(({ id, probability }) => [id, probability]);
    expect(probabilities(later)).toEqual(probabilities(known));
  });
});

describe('other sources', () => {
  it('judges each learner of the run itself by a model that has not seen them', async () => {
    const itself = await assessed({ source: { kind: 'itself' } });
    const { training, learners, scored } = itself;
    expect(scored).toMatchObject({ runs: ['clouds-2'], crossValidated: true });
    expect(itself.training).toBeNull();
    expect(itself.model.training.runs).toEqual(['clouds-2']);
    expect(training).toBeNull();
    // A model that has seen them does better than those that have not.
    expect(scored?.performance.auc.value).toBeLessThan(itself.model.training.auc);
    expect(learners.length).toBe(scored?.happened.length);
  });

  it('applies a saved model as it was, and says where the day differs', async () => {
    const { json, learners, scored } = await assessed();
    const source = { kind: 'file', json } as const;
    const again = await assessed({ source, outcome: 'silent_last_week', penalty: 7 });
    expect(again.learners.map(({ id, probability }) => [id, probability])).toEqual(
      learners.map(({ id, probability }) => [id, probability]),
    );
    expect(again).toMatchObject({ outcome: 'under_half', cautions: [], training: null });
    expect(again.scored).toEqual(scored);
    expect(again.learners.every(({ byWeek }) => byWeek[0] === null)).toBe(true);
    const later = await assessed({ source, cut: { kind: 'week', week: 3 } });
    expect(later.cautions).toContainEqual({ code: 'other-day', trained: 14, days: 21 });
  });

  it('pools runs, and leaves out those whose outcome is not known', async () => {
    const pooled = await assessed({
      run: 'clouds-1',
      source: { kind: 'runs', runs: ['clouds-2', 'clouds-1'] },
    });
    expect(pooled.model.training.runs).toEqual(['clouds-2']);
    const late = filesOf({ run: 3, startDate: '2025-02-03', seed: 3 }).map(({ name, text }) => ({
      name,
      text: name.includes('step-activity')
        ? text
            .split('\n')
            .filter((line) => !/,2025-02-(1[7-9]|2\d)|,2025-03/.test(line))
            .join('\n')
        : text,
    }));
    const three = await engineWith(...first, ...second, ...late);
    const source = { kind: 'runs', runs: ['clouds-1', 'clouds-3'] } as const;
    const { model, cautions } = await assessmentBy(three, { source });
    expect(model.training.runs).toEqual(['clouds-1']);
    expect(cautions).toContainEqual({ code: 'left-out', runs: ['clouds-3'] });
    expect(await refusalBy(three, { source: { kind: 'runs', runs: ['clouds-3'] } })).toEqual({
      code: 'not-finished',
    });
    expect(await refusalBy(three, { run: 'clouds-3', source: { kind: 'itself' } })).toEqual({
      code: 'not-finished',
    });
  });
});
