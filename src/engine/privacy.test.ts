import { beforeAll, describe, expect, it } from 'vitest';
import { analyses } from '@/analyses/registry';
import { type Filter, noFilter } from '@/course/filter';
import type { LogEntry } from '@/interventions/log';
import { csvOf, textSource } from '@/testing/sources';
import { readState } from '@/workspace/read-state';
import { CourseEngine } from './engine';
import type { Queries, QueryName, RiskRequest } from './protocol';
import type { CommentsFilter } from './queries/comments';

const head = 'learner_id,enrolled_at,unenrolled_at,role,fully_participated_at';
const T = '2018-06-11 10:00:00 UTC';
const ids = Array.from({ length: 30 }, (_, place) => `learner-${place}`);
/** Of thirty learners three unenrol, and all but two finish. */
const rows = ids.map((id, place) => [id, T, place < 3 ? T : '', 'learner', place > 1 ? T : '']);
const who = (group: 'unenrolled' | 'fully_participating'): Filter => ({
  ...noFilter,
  group: [{ kind: 'did', group, not: false }],
});

const commentsHead = 'id,author_id,parent_id,step,week_number,step_number,text,timestamp,likes';
const comments = ids.slice(0, 4).map((id, place) => [place, id, '', '1.1', 1, 1, 'Rain', T, 0]);

const engine = new CourseEngine();
beforeAll(async () => {
  await engine.importSources([
    textSource('a-1_enrolments.csv', csvOf(head, rows)),
    textSource('a-1_comments.csv', csvOf(commentsHead, comments)),
  ]);
});
const all = { run: 'a-1', settings: {} };

type Answered = 'refused' | 'answered';
interface Asked<N extends QueryName> {
  readonly question: Queries[N]['question'];
  /** While single learners are hidden; an answer then names none. */
  readonly hidden: Answered;
  /** While small counts are withheld. */
  readonly withheld: Answered;
}

const every: CommentsFilter = { search: '', step: null, role: 'all', only: 'all', order: 'newest' };
const cut = { kind: 'week', week: 1 } as const;
const ofOne = { hidden: 'refused', withheld: 'refused' } as const;
const unnamed = { hidden: 'answered', withheld: 'refused' } as const;
const ofAll = { hidden: 'answered', withheld: 'answered' } as const;

/** All that can be asked, each with what would name a learner where it may. */
const askable: { readonly [N in QueryName]: Asked<N> } = {
  'group-sizes': { question: { groups: [noFilter.group] }, ...ofAll },
  answers: { question: null, ...ofAll },
  'outcome-counts': { question: { cut }, ...unnamed },
  comments: { question: { ...every, from: 0, count: 50, withAuthors: true }, ...unnamed },
  thread: { question: { row: 0, count: 50, withAuthors: true }, ...unnamed },
  members: { question: null, ...ofOne },
  preview: { question: null, ...ofOne },
  learners: { question: { search: '', order: 'steps', seed: 0 }, ...ofOne },
  'learner-status': { question: { ids: ['learner-1'] }, ...ofOne },
  'features-at': { question: { cut }, ...ofOne },
  'outcomes-around': { question: { cut, days: 7 }, ...ofOne },
  'comments-csv': { question: every, ...ofOne },
};
const names = Object.keys(askable) as QueryName[];

describe('single learners that are shown', () => {
  it.each(['comments', 'thread'] as const)('are named by %s', async (query) => {
    const outcome = await engine.ask(query, all, askable[query].question as never);
    expect(outcome.ok && JSON.stringify(outcome.value)).toContain('learner-0');
  });
});

describe.each([
  ['hidden', { hideLearners: true }, 'learners-hidden'],
  ['withheld', { withhold: 5 }, 'withheld'],
] as const)('single learners that are %s', (mode, privacy, code) => {
  it.each(names)('are not told of by an answer to %s', async (query) => {
    const outcome = await engine.ask(query, { ...all, ...privacy }, askable[query].question as never);
    if (askable[query][mode] === 'refused') return expect(outcome).toEqual({ ok: false, code });
    expect(outcome.ok).toBe(true);
    expect(JSON.stringify(outcome)).not.toContain('learner-');
  });

  it('are in no export of the learners at risk', async () => {
    const request = { run: 'a-1' } as RiskRequest;
    const tables = { thresholds: { moderate: 0.3, high: 0.6 }, contacts: 20 };
    const asked = { settings: {}, ...privacy, risk: { request, tables } };
    expect(await engine.exportResults(asked)).toEqual({ ok: false, code });
    const { risk: _, ...without } = asked;
    expect(await engine.exportResults(without)).toMatchObject({ ok: true });
  });

  it('have no result', async () => {
    for (const { id, needs } of analyses.filter(({ about }) => about === 'learners')) {
      const outcome = await engine.compute(id, { ...all, learners: ['learner-1'], ...privacy });
      expect(outcome).toEqual(
        needs.every((dataset) => dataset === 'enrolments')
          ? { ok: false, code }
          : expect.objectContaining({ ok: false }),
      );
    }
  });
});

describe('small counts', () => {
  it('are withheld, and the others rounded, whatever was computed before', async () => {
    const learnersOf = async (withhold: number) => {
      const outcome = await engine.compute('groups', { ...all, withhold });
      return outcome.ok && outcome.value.groups.map(({ learners }) => learners).slice(0, 3);
    };
    expect(await learnersOf(0)).toEqual([30, 3, 28]);
    expect(await learnersOf(5)).toEqual([30, 0, 30]);
    expect(await learnersOf(2)).toEqual([30, 4, 28]);
    expect(await learnersOf(0)).toEqual([30, 3, 28]);
  });

  it('have no group of few learners, nor one of all but few', async () => {
    for (const group of ['unenrolled', 'fully_participating'] as const) {
      const selection = { ...all, filter: who(group), withhold: 5 };
      expect(await engine.compute('groups', selection)).toEqual({
        ok: false,
        code: 'group-too-small',
        threshold: 5,
      });
      expect(await engine.exportResults({ settings: {}, filter: who(group), withhold: 5 })).toMatchObject({
        code: 'group-too-small',
      });
      expect(await engine.compute('groups', { ...selection, withhold: 2 })).toMatchObject({ ok: true });
    }
  });

  it('are not told as sizes of groups', async () => {
    const groups = [who('unenrolled').group, who('fully_participating').group];
    const outcome = await engine.ask('group-sizes', { ...all, withhold: 5 }, { groups });
    expect(outcome).toEqual({ ok: true, value: [0, 30] });
  });
});

describe('run tables for other tools', () => {
  const tables = { runs: ['a-1'], settings: {} };

  it('are not written while single learners are hidden or not shown', async () => {
    const hidden = await engine.exportTables({ ...tables, hideLearners: true });
    expect(hidden).toEqual({ ok: false, code: 'learners-hidden' });
    expect(await engine.exportTables({ ...tables, withhold: 5 })).toEqual({ ok: false, code: 'withheld' });
  });

  it('are written where they are shown, of runs that are loaded', async () => {
    expect(await engine.exportTables(tables)).toMatchObject({ ok: true });
    const unknown = await engine.exportTables({ ...tables, runs: ['b-1'] });
    expect(unknown).toEqual({ ok: false, code: 'nothing-to-export' });
  });
});

describe('a workspace', () => {
  const entry = { id: 'e', contacted: ['learner-1'] } as unknown as LogEntry;
  const state = (appearance: object, interventionLog: readonly LogEntry[] = []) => ({
    ...readState({ appearance }),
    interventionLog,
  });

  it.each([{ hideLearners: true }, { withhold: 5 }])(
    'holds nothing of single learners under %j',
    async (own) => {
      const refused = { ok: false, code: 'learners-hidden' };
      expect(await engine.saveWorkspace(state(own), true)).toEqual(refused);
      expect(await engine.saveWorkspace(state(own, [entry]), false)).toEqual(refused);
      expect(await engine.saveWorkspace(state(own), false)).toMatchObject({ ok: true });
    },
  );

  it('holds them where they are shown', async () => {
    expect(await engine.saveWorkspace(state({}, [entry]), true)).toMatchObject({ ok: true });
  });
});
