import { expect, it } from 'vitest';
import type { FileReport } from '@/ingest/report';
import { type Computed, computeAll } from '../all-tables';
import { filesOf, type HostileCase, sources } from './case';
import { corpus } from './corpus';
import type { TinyRun } from './tiny-run';

const LEARNERS = ['learner-1', 'learner-9'];

/** Of ordinary runs, each computed once. */
const computed = new Map<TinyRun, Promise<Computed>>();

function ordinary(run: TinyRun): Promise<Computed> {
  const known = computed.get(run) ?? computeAll([sources(filesOf(run))], LEARNERS);
  computed.set(run, known);
  return known;
}

/** The tables that name no learner. */
const nameless = ({ tables }: Computed) => [...tables].filter(([path]) => !path.includes('/learner-'));

function said({ state, refusal, issues, notes }: FileReport) {
  return {
    ...(state === 'refused' && { refusal }),
    ...(issues.length > 0 && { issues: issues.map(({ code }) => code) }),
    ...(notes.length > 0 && { notes: notes.map(({ code }) => code) }),
  };
}

it.each(corpus)('$what: a right result or a refusal', async ({ files, report, like }: HostileCase) => {
  const actual = await computeAll([sources(await files())], LEARNERS);
  const remarks = actual.reports.map((file) => [file.path, said(file)] as const);
  expect(Object.fromEntries(remarks.filter(([, remark]) => Object.keys(remark).length > 0))).toEqual(report);
  for (const { state, rowsRead, rowsKept, issues } of actual.reports) {
    const left = issues
      .filter(({ code }) => !code.startsWith('bad-'))
      .reduce((sum, { rows }) => sum + rows, 0);
    expect(rowsRead - rowsKept).toBe(left);
    expect(rowsKept > 0).toBe(state === 'loaded');
  }
  expect(nameless(actual)).toEqual(nameless(await ordinary(like)));
});

it('is of runs in which something happens', async () => {
  const { tables } = await ordinary(corpus[0].like);
  expect([...tables.values()].filter((rows) => rows.length > 0).length).toBeGreaterThan(50);
});
