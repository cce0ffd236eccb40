import { type SimulationOptions, simulateCourse } from '@/simulate';
import type { RunTexts } from './index';

/** The texts of a simulated run's exports by dataset, without those named. */
export function simulatedRun(options: Partial<SimulationOptions>, without: readonly string[] = []): RunTexts {
  const texts = new Map<string, string>();
  for (const { name, chunks } of simulateCourse(options)) {
    const dataset = name.slice(name.indexOf('_') + 1, -'.csv'.length);
    if (!without.includes(dataset)) texts.set(dataset, [...chunks()].join(''));
  }
  return texts;
}
