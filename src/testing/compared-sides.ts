import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { Side } from '@/analyses/comparison';
import { computations } from '@/analyses/computations';
import { analysisContext } from '@/analyses/context';
import type { Result } from '@/analyses/definition';
import { noFilter } from '@/course/filter';
import { allLearners, type Population } from '@/course/population';
import type { Run } from '@/course/run';
import { type SimulationOptions, simulateCourse } from '@/simulate';
import { loadRun } from './load-run';

/** The side of a comparison that an analysis makes. */
export type SideOf = (analysis: string) => Side;

async function simulatedRun(options: Partial<SimulationOptions>): Promise<Run> {
  const files = simulateCourse(options).map(({ name, chunks }) => [name, [...chunks()].join('')] as const);
  return loadRun(Object.fromEntries(files));
}

function sideOf(label: string, run: Run, population: Population): SideOf {
  const context = analysisContext(run, run.defaults, population);
  const view = {
    choices: {},
    course: run.defaults,
    datasets: [...run.tables.keys()],
    dataEnd: run.dataEnd,
    filter: noFilter,
    subject: null,
  };
  return (analysis) => {
    const result: Result | undefined = computations.get(analysis)?.(context);
    if (!result) throw new Error(`no analysis ${analysis}`);
    return { label, learners: population.size, result, view };
  };
}

/** All learners of a simulated run as a side. */
export async function simulatedSide(label: string, options: Partial<SimulationOptions>): Promise<SideOf> {
  const run = await simulatedRun(options);
  return sideOf(label, run, allLearners(run.people));
}

/** Halves of a simulated run's learners, drawn by lot: a pair of groups for each seed, who differ by chance alone. */
export async function randomHalves(
  options: Partial<SimulationOptions>,
  seeds: readonly number[],
): Promise<readonly (readonly [SideOf, SideOf])[]> {
  const run = await simulatedRun(options);
  return seeds.map((seed) => {
    const draw = xoroshiro128plus(seed);
    const first = allLearners(run.people).has.map((is) => (is === 1 && uniformInt(draw, 0, 1) === 1 ? 1 : 0));
    const second = allLearners(run.people).has.map((is, person) => is - first[person]);
    const half = (label: string, has: Uint8Array) =>
      sideOf(label, run, { has, size: has.reduce((sum, is) => sum + is, 0) });
    return [half('Group A', first), half('Group B', second)];
  });
}
