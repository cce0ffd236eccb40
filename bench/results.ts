import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import type { AppRound } from './app-round';
import type { ComparedRound } from './compare-round';
import type { SizeName } from './sizes';

/** What was measured of one run, and where. */
export interface Measurement {
  readonly about: string;
  /** ISO date. */
  readonly date: string;
  readonly machine: string;
  readonly bytes: number;
  readonly rows: Readonly<Record<string, number>>;
  readonly app: readonly AppRound[];
  readonly compared: readonly ComparedRound[];
  /** Before each round, how fast the processor was (`pace`). */
  readonly paces: readonly number[];
}

/** The simulated runs by size, and a run of one's own. */
export type MeasuredName = SizeName | 'own';

const FOLDER = 'bench/.cache/results';
const pathOf = (name: MeasuredName) => `${FOLDER}/${name}.json`;

/** Keeps the last measurement of a run for the written report. */
export function keep(name: MeasuredName, measurement: Measurement): void {
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(pathOf(name), JSON.stringify(measurement, null, 1));
}

/** The last measurement of a run on this machine; null where there is none. */
export function kept(name: MeasuredName): Measurement | null {
  if (!existsSync(pathOf(name))) return null;
  const measurement: Measurement = JSON.parse(readFileSync(pathOf(name), 'utf8'));
  return measurement;
}

/** The name of the operating system as it tells it. */
function system(): string {
  if (process.platform !== 'linux') return process.platform;
  const release = existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '';
  return /^PRETTY_NAME="(.*)"$/m.exec(release)?.[1] ?? 'Linux';
}

/** The machine and the browser, in words. */
export function describeMachine(browserVersion: string): string {
  const cores = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${cores[0]?.model ?? 'unknown processor'}, ${cores.length} cores, ${memory} GB of memory, ${system()}, Chromium ${browserVersion}`;
}
