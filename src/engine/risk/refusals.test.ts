import Papa from 'papaparse';
import { beforeAll, describe, expect, it } from 'vitest';
import { engineWith, first, refusalBy, request, second } from '@/testing/risk-runs';
import type { CourseEngine } from '../engine';

let engine: CourseEngine;
beforeAll(async () => {
  engine = await engineWith(...first, ...second);
});

/** The lines of a few learners. */
const fewLines = (text: string) =>
  text
    .split('\n')
    .filter((line, at) => at === 0 || line.startsWith('0'))
    .join('\n');

/** Enrolments of which no one took full part. */
const noneParticipating = (text: string) =>
  Papa.unparse(
    Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data.map((row) => ({
      ...row,
      fully_participated_at: '',
    })),
  );

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
    expect(await refusalBy(engine, part)).toMatchObject({ code });
  });

  it('says of whom there are too few', async () => {
    const some = first.map(({ name, text }) => ({
      name,
      text: name.includes('step-activity') ? fewLines(text) : text,
    }));
    const thin = await engineWith(...some, ...second);
    const { code, learners = 0 } = await refusalBy(thin, {});
    expect(code).toBe('few-learners');
    expect(learners).toBeGreaterThan(0);
    expect(learners).toBeLessThan(30);
  });

  it('says that the outcome came about for all', async () => {
    const nobody = first.map(({ name, text }) => ({
      name,
      text: name.includes('enrolments') ? noneParticipating(text) : text,
    }));
    const alike = await engineWith(...nobody, ...second);
    const { code, learners, atRisk } = await refusalBy(alike, { outcome: 'not_fully_participating' });
    expect(code).toBe('few-of-a-kind');
    expect(atRisk).toBe(learners);
  });
});

it('says of which file it is not known who fully participated', async () => {
  const without = first.filter(({ name }) => !name.includes('enrolments'));
  const unnamed = await engineWith(...without, ...second);
  const asked = { outcome: 'not_fully_participating' } as const;
  expect(await refusalBy(unnamed, asked)).toEqual({ code: 'no-enrolments' });
  const itself = { ...asked, run: 'clouds-1', source: { kind: 'itself' } } as const;
  expect(await refusalBy(unnamed, itself)).toEqual({ code: 'no-enrolments' });
});

it('says that there is no such run, and has no tables of a refusal', async () => {
  expect(await engine.assessRisk({ ...request, run: 'x-1' })).toEqual({ ok: false, code: 'no-such-run' });
  const tables = { thresholds: { moderate: 0.3, high: 0.6 }, contacts: 20 };
  expect(await engine.exportRisk({ ...request, penalty: 0 }, tables)).toEqual({
    ok: false,
    code: 'nothing-to-export',
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
