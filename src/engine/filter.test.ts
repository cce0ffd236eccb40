import { expect, it } from 'vitest';
import { analyses } from '@/analyses/registry';
import { type Filter, noFilter } from '@/course/filter';
import { simulatedFiles } from '@/testing/contexts';
import { valueIn } from '@/testing/engine-files';
import { textSource } from '@/testing/sources';
import { unzippedTexts } from '@/testing/unzipped';
import { CourseEngine } from './engine';

const files = simulatedFiles({ learners: 200, weeks: 2, seed: 5 });
const engine = new CourseEngine();
const loaded = await engine.importSources(
  Object.entries(files).map(([path, text]) => textSource(path, text)),
);
const [{ id: run, learners }] = valueIn(loaded).runs;

const commenters: Filter = {
  ...noFilter,
  group: [{ kind: 'did', group: 'commented', not: false }],
};

async function exported(filter?: Filter): Promise<ReadonlyMap<string, string>> {
  return unzippedTexts(valueIn(await engine.exportResults({ settings: {}, ...(filter && { filter }) })));
}

it('gives the same figures with nothing selected as without a selection', async () => {
  const other = new CourseEngine();
  await other.importSources(Object.entries(files).map(([path, text]) => textSource(path, text)));
  for (const { id } of analyses) {
    const plain = await engine.compute(id, { run, settings: {} });
    expect(await other.compute(id, { run, settings: {}, filter: noFilter }), id).toEqual(plain);
  }
});

it('counts a group’s learners, over every card and in the export', async () => {
  const [everyone, some, others] = valueIn(
    await engine.ask(
      'group-sizes',
      { run, settings: {} },
      {
        groups: [[], commenters.group, [{ kind: 'did', group: 'commented', not: true }]],
      },
    ),
  );
  expect(everyone).toBe(learners);
  expect(some).toBeGreaterThan(0);
  expect(some + others).toBe(everyone);
  const { groups } = valueIn(await engine.compute('groups', { run, settings: {}, filter: commenters }));
  expect(groups.find(({ group }) => group === 'enrolled')?.learners).toBe(some);
  expect(groups.find(({ group }) => group === 'commented')?.learners).toBe(some);

  const all = await exported();
  const selected = await exported(commenters);
  expect([...selected.keys()]).toEqual([...all.keys()]);
  expect(selected.get(`${run}/groups.csv`)).toContain(`enrolled,${some}\n`);
  expect(await exported(noFilter)).toEqual(all);
});

it('counts only what happened in the period', async () => {
  const visits = async (filter: Filter) => {
    const { groups } = valueIn(await engine.compute('groups', { run, settings: {}, filter }));
    return groups.find(({ group }) => group === 'visited_step')?.learners;
  };
  const long = { kind: 'dates', from: '2000-01-01', to: '2100-01-01' } as const;
  const before = { kind: 'dates', from: null, to: '2000-01-01' } as const;
  expect(await visits({ ...noFilter, period: long })).toBe(await visits(noFilter));
  expect(await visits({ ...noFilter, period: before })).toBe(0);
});
