import { BlobReader, TextWriter, ZipReader } from '@zip.js/zip.js/lib/zip-core-native.js';
import Papa from 'papaparse';
import { beforeAll, describe, expect, it } from 'vitest';
import { presets, type SimulationOptions, simulateCourse } from '@/simulate';
import { textSource } from '@/testing/sources';
import { CourseEngine } from '../engine';
import type { DatasetSummary, Outcome } from '../protocol';
import { workerApi } from '../worker-api';
import type { RiskAnswer, RiskAssessment } from './assessment';
import type { RiskProgress, RiskRequest } from './request';

const small = { ...presets.small, slug: 'clouds', learners: 400 };

const filesOf = (options: Partial<SimulationOptions>) =>
  simulateCourse({ ...small, ...options }).map((file) => ({
    name: file.name,
    text: [...file.chunks()].join(''),
  }));

const first = filesOf({ run: 1, startDate: '2024-02-05', seed: 1 });
const second = filesOf({ run: 2, startDate: '2024-09-02', seed: 2 });
const sources = (files: typeof first) => files.map(({ name, text }) => textSource(name, text));

const request: RiskRequest = {
  run: 'clouds-2',
  settings: {},
  cut: { kind: 'week', week: 2 },
  outcome: 'under_half',
  source: { kind: 'runs', runs: ['clouds-1'] },
  penalty: 1,
  balanced: false,
};

/** The loaded runs' engine, so that models are fitted once for the tests that only look at them. */
let engine: CourseEngine;
beforeAll(async () => {
  engine = new CourseEngine();
  await engine.importSources([...sources(first), ...sources(second)]);
});

async function assessed(part: Partial<RiskRequest> = {}): Promise<RiskAssessment> {
  const outcome = await engine.assessRisk({ ...request, ...part });
  if (!outcome.ok || !outcome.value.ok) throw new Error(JSON.stringify(outcome));
  return outcome.value.assessment;
}

function imported(outcome: Outcome<DatasetSummary>): DatasetSummary {
  if (!outcome.ok) throw new Error(outcome.code);
  return outcome.value;
}

function learnersOf(outcome: Outcome<RiskAnswer>) {
  return outcome.ok && outcome.value.ok ? outcome.value.assessment.learners : [];
}

async function refusal(part: Partial<RiskRequest>, from = engine) {
  const outcome = await from.assessRisk({ ...request, ...part });
  if (!outcome.ok || outcome.value.ok) throw new Error('no refusal');
  return outcome.value.refusal;
}

type Table = Record<string, string>[];

async function tablesOf(part: Partial<RiskRequest> = {}): Promise<Record<string, Table>> {
  const options = { thresholds: { moderate: 0.2, high: 0.9 }, contacts: 15 };
  return tablesIn(await engine.exportRisk({ ...request, ...part }, options));
}

async function tablesIn(outcome: Outcome<Blob>): Promise<Record<string, Table>> {
  if (!outcome.ok) throw new Error(outcome.code);
  const found: Record<string, Table> = {};
  for (const entry of await new ZipReader(new BlobReader(outcome.value)).getEntries()) {
    if (entry.directory) continue;
    const csv = await entry.getData(new TextWriter());
    const { data } = Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true });
    found[entry.filename] = data;
  }
  return found;
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

const CUT = '2024-09-16 00:00:00 UTC';

/** The lines of a few learners. */
const fewLines = (text: string) =>
  text
    .split('\n')
    .filter((line, at) => at === 0 || line.startsWith('0'))
    .join('\n');

describe('a model of an earlier run', () => {
  it('gives every learner on the course the probability that its file says, by plain arithmetic', async () => {
    const { learners, json, model } = await assessed();
    const saved = JSON.parse(json);
    const tables = await tablesOf();
    const features = tables['clouds-2/risk_features.csv'];
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
    const outcomes = new Map(
      (await tablesOf())['clouds-2/risk_features.csv'].map(({ learner_id, outcome }) => [
        learner_id,
        outcome,
      ]),
    );
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

  it('tells the risk of each week by a model of that week, the last being the list’s', async () => {
    const both = await assessed();
    const early = await assessed({ cut: { kind: 'week', week: 1 } });
    expect(both.weeks.map(({ week }) => week)).toEqual([1, 2]);
    for (const { id, probability, byWeek } of both.learners) {
      expect(byWeek[1]).toBe(probability);
      const then = early.learners.find((learner) => learner.id === id);
      if (then) expect(byWeek[0]).toBeCloseTo(then.probability, 12);
    }
    expect(both.learners.some(({ byWeek }) => byWeek[0] === null)).toBe(true);
    expect(both.weeks[0].performance?.auc.value).toBe(early.scored?.performance.auc.value);
    expect(both.weeks[0].learners).toBe(early.learners.length);
  });

  it('knows nothing of what comes after the cut', async () => {
    const later = new CourseEngine();
    const cut = second.map(({ name, text }) => {
      const [head, ...lines] = text.split('\n');
      const keep = (line: string) => {
        const times = line.match(/\d{4}-\d\d-\d\d \d\d:\d\d:\d\d UTC/g);
        return !name.includes('enrolments') || (times?.[0] ?? '') < CUT;
      };
      return { name, text: [head, ...lines.filter(keep)].join('\n') };
    });
    await later.importSources([...sources(first), ...sources(cut)]);
    const outcome = await later.assessRisk(request);
    if (!outcome.ok || !outcome.value.ok) throw new Error('refused');
    const known = await assessed();
    const probabilities = (of: RiskAssessment) => of.learners.map(({ id, probability }) => [id, probability]);
    expect(probabilities(outcome.value.assessment)).toEqual(probabilities(known));
  });

  it('writes its tables with the thresholds and the length of list that are chosen', async () => {
    const tables = await tablesOf();
    expect(Object.keys(tables).sort()).toEqual(
      [
        'engagement',
        'risk_coefficients',
        'risk_evaluation',
        'risk_features',
        'risk_predictions',
        'weekly_features',
      ].map((name) => `clouds-2/${name}.csv`),
    );
    for (const { probability, level } of tables['clouds-2/risk_predictions.csv']) {
      const risk = Number(probability);
      expect(level).toBe(risk >= 0.9 ? 'high' : risk >= 0.2 ? 'moderate' : 'low');
    }
    const figures = new Map(
      tables['clouds-2/risk_evaluation.csv'].map(({ metric, value }) => [metric, value]),
    );
    expect(figures.get('list_length')).toBe('15');
    expect(Number(figures.get('true_positives')) + Number(figures.get('false_positives'))).toBeCloseTo(15, 9);
    expect(figures.has('cross_validated_auc')).toBe(true);
  });
});

describe('single learners that are not to be told of', () => {
  const tables = { thresholds: { moderate: 0.3, high: 0.6 }, contacts: 20 };
  it.each([
    [{ hideLearners: true }, 'learners-hidden'],
    [{ withhold: 5 }, 'withheld'],
  ])('are in no assessment and no file: %j', async (privacy, code) => {
    const asked = { ...request, ...privacy };
    expect(await engine.assessRisk(asked)).toEqual({ ok: false, code });
    expect(await engine.exportRisk(asked, tables)).toEqual({ ok: false, code });
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
    const three = new CourseEngine();
    const late = filesOf({ run: 3, startDate: '2025-02-03', seed: 3 }).map(({ name, text }) => ({
      name,
      text: name.includes('step-activity')
        ? text
            .split('\n')
            .filter((line) => !/,2025-02-(1[7-9]|2\d)|,2025-03/.test(line))
            .join('\n')
        : text,
    }));
    await three.importSources([...sources(first), ...sources(second), ...sources(late)]);
    const runs = ['clouds-1', 'clouds-3'];
    const outcome = await three.assessRisk({ ...request, source: { kind: 'runs', runs } });
    if (!outcome.ok || !outcome.value.ok) throw new Error('refused');
    expect(outcome.value.assessment.model.training.runs).toEqual(['clouds-1']);
    expect(outcome.value.assessment.cautions).toContainEqual({ code: 'left-out', runs: ['clouds-3'] });
    expect(await refusal({ source: { kind: 'runs', runs: ['clouds-3'] } }, three)).toEqual({
      code: 'not-finished',
    });
    expect(await refusal({ run: 'clouds-3', source: { kind: 'itself' } }, three)).toEqual({
      code: 'not-finished',
    });
  });
});

describe('a file that only some runs have', () => {
  const named = (dataset: string) => (file: (typeof first)[number]) => !file.name.includes(dataset);
  const quiz = ['total_events', 'questions_attempted', 'first_attempt_score', 'score_trend'];

  /** An assessment of run 2 from run 1, of whose files some are not loaded. */
  async function assessedOf(
    files: readonly (typeof first)[number][],
    part: Partial<RiskRequest> = {},
  ): Promise<RiskAssessment> {
    const own = new CourseEngine();
    await own.importSources(files.map(({ name, text }) => textSource(name, text)));
    const outcome = await own.assessRisk({ ...request, ...part });
    if (!outcome.ok || !outcome.value.ok) throw new Error(JSON.stringify(outcome));
    return outcome.value.assessment;
  }

  it('is not learnt from, and the risks are better than a saved model’s that was', async () => {
    const files = [...first, ...second.filter(named('question-response'))];
    const { model, unknown, cautions, scored } = await assessedOf(files);
    expect(model.features.filter(({ scale }) => scale === 0).map(({ id }) => id)).toEqual(quiz);
    expect(unknown).toEqual([{ features: quiz, sources: ['question-response'], runs: ['clouds-2'] }]);
    expect(cautions).toEqual([]);
    const { json } = await assessed();
    const saved = await assessedOf(files, { source: { kind: 'file', json } });
    expect(scored?.performance.brier.value).toBeLessThan((saved.scored?.performance.brier.value ?? 0) - 0.01);
    expect(saved.unknown).toEqual([]);
    expect(saved.cautions).toEqual([
      {
        code: 'unknown',
        unknown: [{ features: quiz.slice(1), sources: ['question-response'], runs: ['clouds-2'] }],
      },
    ]);
  });

  it('makes no difference to anything, whichever of the runs has it', async () => {
    const figuresOf = async (files: readonly (typeof first)[number][]) => {
      const { learners, weeks, scored, training, trees } = await assessedOf(files, { trees: true });
      return { learners, weeks, scored, training, trees };
    };
    const withVideos = await figuresOf([...first, ...second]);
    const current = await figuresOf([...first, ...second.filter(named('video-stats'))]);
    const earlier = await figuresOf([...first.filter(named('video-stats')), ...second]);
    expect(current.learners).not.toEqual(withVideos.learners);
    expect(current).toEqual(earlier);
  }, 60_000);

  it('is not learnt from where one of several pooled runs lacks it', async () => {
    const third = filesOf({ run: 3, startDate: '2024-05-06', seed: 3 }).filter(named('comments'));
    const files = [...first, ...third, ...second];
    const pooled = await assessedOf(files, { source: { kind: 'runs', runs: ['clouds-1', 'clouds-3'] } });
    const lacking = { features: ['total_events', 'comments'], sources: ['comments'], runs: ['clouds-3'] };
    expect(pooled.unknown).toEqual([lacking]);
    const unused = pooled.model.features.filter(({ scale }) => scale === 0);
    expect(unused.map(({ id }) => id)).toEqual(lacking.features);
    expect((await assessedOf(files)).unknown).toEqual([]);
  });

  it('is said of the run itself, too', async () => {
    const files = second.filter(named('comments'));
    const { unknown } = await assessedOf(files, { source: { kind: 'itself' } });
    expect(unknown).toEqual([{ features: ['comments'], sources: ['comments'], runs: ['clouds-2'] }]);
  });
});

describe('courses of another length', () => {
  const longer = { 'clouds-1': { weeks: 6 } };

  it('are said of the runs learnt from that differ by more than a quarter', async () => {
    const { cautions, model } = await assessed({ settings: longer });
    const steps = new Set(
      (first.find(({ name }) => name.includes('step-activity'))?.text ?? '')
        .split('\n')
        .slice(1, -1)
        .map((line) => line.split(',')[1]),
    ).size;
    const [here] = (await assessed({ source: { kind: 'itself' } })).model.training.courses;
    expect(model.training.courses).toEqual([{ weeks: 6, steps }]);
    expect(cautions).toEqual([
      {
        code: 'other-course',
        here: { run: 'clouds-2', ...here },
        trained: [{ run: 'clouds-1', weeks: 6, steps }],
      },
    ]);
    expect((await assessed()).cautions).toEqual([]);
  });

  it('are known of a saved model, unless it was saved before they were kept', async () => {
    const { json } = await assessed({ settings: longer });
    const { cautions } = await assessed({ source: { kind: 'file', json } });
    expect(cautions).toMatchObject([{ code: 'other-course', trained: [{ run: 'clouds-1', weeks: 6 }] }]);
    const file = JSON.parse(json);
    Reflect.deleteProperty(file.training, 'courses');
    const before = await assessed({ source: { kind: 'file', json: JSON.stringify(file) } });
    expect(before.cautions).toEqual([]);
  });
});

describe('refusals', () => {
  it.each([
    ['no-runs', { source: { kind: 'runs', runs: ['clouds-2', 'elsewhere-9'] } }],
    ['no-start', { settings: { 'clouds-2': { startDate: null } } }],
    ['no-start', { settings: { 'clouds-1': { startDate: null } } }],
    ['no-learners', { cut: { kind: 'day', date: '2023-01-01' } }],
    ['penalty', { penalty: 0 }],
    ['damaged', { source: { kind: 'file', json: '{"schemaVersion":' } }],
    ['version', { source: { kind: 'file', json: '{"schemaVersion":99}' } }],
    ['features', { source: { kind: 'file', json: '{"schemaVersion":1,"features":[{"id":"shoe_size"}]}' } }],
  ] as const)('says %s of %j', async (code, part) => {
    expect(await refusal(part)).toMatchObject({ code });
  });

  it('goes with the export of results, unless counts are withheld', async () => {
    const tables = { thresholds: { moderate: 0.2, high: 0.9 }, contacts: 15 };
    const [own] = Object.keys(await tablesOf());
    const together = await tablesIn(await engine.exportResults({ settings: {}, risk: { request, tables } }));
    expect(together).toMatchObject(await tablesOf());
    expect(Object.keys(together)).toContain(`${request.run}/step_activity.csv`);
    const withheld = await engine.exportResults({ settings: {}, withhold: 5, risk: { request, tables } });
    expect(Object.keys(await tablesIn(withheld))).not.toContain(own);
  });

  it('says that there is no such run, and has no tables of a refusal', async () => {
    expect(await engine.assessRisk({ ...request, run: 'x-1' })).toEqual({ ok: false, code: 'no-such-run' });
    const tables = { thresholds: { moderate: 0.3, high: 0.6 }, contacts: 20 };
    expect(await engine.exportRisk({ ...request, penalty: 0 }, tables)).toEqual({
      ok: false,
      code: 'nothing-to-export',
    });
  });

  it('says of whom there are too few', async () => {
    const thin = new CourseEngine();
    const some = first.map(({ name, text }) => ({
      name,
      text: name.includes('step-activity') ? fewLines(text) : text,
    }));
    await thin.importSources([...sources(some), ...sources(second)]);
    const { code, learners = 0 } = await refusal({}, thin);
    expect(code).toBe('few-learners');
    expect(learners).toBeGreaterThan(0);
    expect(learners).toBeLessThan(30);
  });

  it('says that the outcome came about for all', async () => {
    const alike = new CourseEngine();
    const nobody = first.map(({ name, text }) => ({
      name,
      text: text.replace('fully_participated_at', 'x'),
    }));
    await alike.importSources([...sources(nobody), ...sources(second)]);
    const { code, learners, atRisk } = await refusal({ outcome: 'not_fully_participating' }, alike);
    expect(code).toBe('few-of-a-kind');
    expect(atRisk).toBe(learners);
  });
});

describe('progress and cancel', () => {
  it('reports each stage to its end', async () => {
    const reports: RiskProgress[] = [];
    const fresh = { ...request, penalty: 2 };
    await engine.assessRisk(fresh, { onProgress: (progress) => reports.push(progress) });
    expect([...new Set(reports.map(({ stage }) => stage))]).toEqual(
      ['features', 'training', 'validation', 'fairness', 'weeks', 'fairness'].filter(
        (stage, at, all) => all.indexOf(stage) === at,
      ),
    );
    const weeks = reports.filter(({ stage }) => stage === 'weeks');
    expect(weeks.at(-1)).toEqual({ stage: 'weeks', done: 4, of: 4 });
    const again: RiskProgress[] = [];
    await engine.assessRisk(fresh, { onProgress: (progress) => again.push(progress) });
    expect(again).toEqual([]);
  });

  it.each(['features', 'training', 'validation', 'weeks', 'fairness'] as const)(
    'stops while at %s',
    async (stage) => {
      const controller = new AbortController();
      const own: RiskRequest = { ...request, penalty: 3 };
      const started = engine.assessRisk(own, {
        signal: controller.signal,
        onProgress: (progress) => progress.stage === stage && controller.abort(),
      });
      await expect(started).rejects.toThrow();
    },
  );

  it('is a numbered call of the worker, cancelled by its number', async () => {
    const api = workerApi(engine);
    const own = { ...request, penalty: 4 };
    const cancelled = await api.assessRisk(7, own, ({ stage }) => stage === 'validation' && api.cancel(7));
    expect(cancelled).toEqual({ ok: false, code: 'cancelled' });
    const reports: RiskProgress[] = [];
    expect(await api.assessRisk(8, own, (progress) => reports.push(progress))).toMatchObject({
      value: { ok: true },
    });
    expect(reports.length).toBeGreaterThan(5);
    const tables = { thresholds: { moderate: 0.3, high: 0.6 }, contacts: 20 };
    expect(await api.exportRisk(9, own, tables)).toMatchObject({ ok: true });
  });

  it('keeps no assessment when the data changes', async () => {
    const other = new CourseEngine();
    const { files } = imported(await other.importSources([...sources(first), ...sources(second)]));
    const before = await other.assessRisk(request);
    other.removeFile(files.find(({ path }) => path === 'clouds-2_question-response.csv')?.id ?? '');
    const after = await other.assessRisk(request);
    expect(learnersOf(after).length).toBe(learnersOf(before).length);
    expect(learnersOf(after)).not.toEqual(learnersOf(before));
  });
});

it('judges a week only where it is known what became of its learners', async () => {
  const short = second.map(({ name, text }) => {
    const [head, ...lines] = text.split('\n');
    const late = (line: string) => /,2024-(09-(2[3-9]|30)|1\d-\d\d) /.test(line);
    return { name, text: [head, ...lines.filter((line) => !late(line))].join('\n') };
  });
  const running = new CourseEngine();
  await running.importSources([...sources(first), ...sources(short)]);
  const outcome = await running.assessRisk({
    ...request,
    cut: { kind: 'week', week: 3 },
    outcome: 'quiet_next_week',
  });
  if (!outcome.ok || !outcome.value.ok) throw new Error(JSON.stringify(outcome));
  const { weeks, scored } = outcome.value.assessment;
  // The data ends with week 3, so that the week after weeks 1 and 2 is known.
  expect(weeks.map(({ performance }) => performance !== null)).toEqual([true, true, false]);
  expect(weeks.map(({ medianOfOthers }) => medianOfOthers !== null)).toEqual([true, true, false]);
  expect(weeks.every(({ median }) => median !== null)).toBe(true);
  expect(scored).toBeNull();
});

it('gives each week’s median risk, and that of those for whom the outcome did not come about', async () => {
  const { weeks, learners, scored } = await assessed();
  const middle = (values: readonly number[]) => {
    const sorted = values.toSorted((a, b) => a - b);
    return (sorted[(sorted.length - 1) >> 1] + sorted[sorted.length >> 1]) / 2;
  };
  expect(weeks.at(-1)?.median).toBeCloseTo(middle(learners.map(({ probability }) => probability)), 12);
  const safe = [...(scored?.scores.model ?? [])].filter((_, row) => scored?.happened[row] === 0);
  expect(weeks.at(-1)?.medianOfOthers).toBeCloseTo(middle(safe), 12);
});

describe('boosted trees for comparison', () => {
  it('are trained where they are asked for, and judged on the learners of the list', async () => {
    expect((await assessed()).trees).toBeNull();
    const stages: string[] = [];
    const outcome = await engine.assessRisk(
      { ...request, trees: true },
      { onProgress: ({ stage }) => stages.push(stage) },
    );
    if (!outcome.ok || !outcome.value.ok) throw new Error(JSON.stringify(outcome));
    const { trees, scored, learners } = outcome.value.assessment;
    if (!trees || !scored) throw new Error('no trees');
    expect(stages.at(-1)).toBe('trees');
    const { performance, modelGain } = trees;
    expect(performance.learners).toBe(learners.length);
    expect(performance.auc.value).toBeGreaterThan(0.8);
    expect(performance.brier.value).toBeLessThan(0.15);
    expect(performance.auc.value).not.toBe(scored.performance.auc.value);
    expect(modelGain.value).toBeCloseTo(scored.performance.auc.value - performance.auc.value, 12);
    expect(modelGain.interval!.low).toBeLessThan(modelGain.value);
    const rows = (await tablesOf({ trees: true }))['clouds-2/risk_evaluation.csv'];
    expect(Number(rows.find(({ metric }) => metric === 'trees_auc')?.value)).toBe(performance.auc.value);
    // The list is the model’s.
    expect(learners.map(({ probability }) => probability)).toEqual(
      (await assessed()).learners.map(({ probability }) => probability),
    );
  }, 60_000);

  it('are none where a saved model judges', async () => {
    const { json } = await assessed();
    expect((await assessed({ source: { kind: 'file', json }, trees: true })).trees).toBeNull();
  });
});
