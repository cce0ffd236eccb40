import { BlobReader, TextWriter, ZipReader } from '@zip.js/zip.js/lib/zip-core-native.js';
import Papa from 'papaparse';
import { CourseEngine } from '@/engine/engine';
import type { Outcome } from '@/engine/protocol';
import type { RiskAssessment } from '@/engine/risk/assessment';
import type { RiskRequest } from '@/engine/risk/request';
import { presets, type SimulationOptions, simulateCourse } from '@/simulate';
import { textSource } from './sources';

/** A file of a simulated run. */
export interface RunFile {
  readonly name: string;
  readonly text: string;
}

const small = { ...presets.small, slug: 'clouds', learners: 320 };

/** The files of a simulated run of the course `clouds`. */
export const filesOf = (options: Partial<SimulationOptions>): readonly RunFile[] =>
  simulateCourse({ ...small, ...options }).map((file) => ({
    name: file.name,
    text: [...file.chunks()].join(''),
  }));

/** Two runs, of which the first has ended when the second begins. */
export const first = filesOf({ run: 1, startDate: '2024-02-05', seed: 1 });
export const second = filesOf({ run: 2, startDate: '2024-09-02', seed: 2 });

/** The second run as it stood at the end of its third week. */
export const running: readonly RunFile[] = second.map(({ name, text }) => {
  const [head, ...lines] = text.split('\n');
  const late = (line: string) => /,2024-(09-(2[3-9]|30)|1\d-\d\d) /.test(line);
  return { name, text: [head, ...lines.filter((line) => !late(line))].join('\n') };
});

/** The end of week 2 of the second run, as the files write times. */
export const CUT = '2024-09-16 00:00:00 UTC';

/** The second run at the end of week 2, learnt from the first. */
export const request: RiskRequest = {
  run: 'clouds-2',
  settings: {},
  cut: { kind: 'week', week: 2 },
  outcome: 'under_half',
  source: { kind: 'runs', runs: ['clouds-1'] },
  penalty: 1,
  balanced: false,
};

/** An engine that has loaded these files. */
export async function engineWith(...files: readonly RunFile[]): Promise<CourseEngine> {
  const engine = new CourseEngine();
  await engine.importSources(files.map(({ name, text }) => textSource(name, text)));
  return engine;
}

/** The assessment that the request asks for, where a part of it is otherwise. */
export async function assessmentBy(
  engine: CourseEngine,
  part: Partial<RiskRequest> = {},
): Promise<RiskAssessment> {
  const outcome = await engine.assessRisk({ ...request, ...part });
  if (!outcome.ok || !outcome.value.ok) throw new Error(JSON.stringify(outcome));
  return outcome.value.assessment;
}

/** Assessments of both runs; each is made once, for the tests only look at them. */
export function assessing(): (part?: Partial<RiskRequest>) => Promise<RiskAssessment> {
  const engine = engineWith(...first, ...second);
  const made = new Map<string, Promise<RiskAssessment>>();
  return (part = {}) => {
    const key = JSON.stringify(part);
    const known = made.get(key) ?? engine.then((own) => assessmentBy(own, part));
    made.set(key, known);
    return known;
  };
}

/** Why there is no assessment. */
export async function refusalBy(engine: CourseEngine, part: Partial<RiskRequest>) {
  const outcome = await engine.assessRisk({ ...request, ...part });
  if (!outcome.ok || outcome.value.ok) throw new Error('no refusal');
  return outcome.value.refusal;
}

export type Table = readonly Record<string, string>[];

/** The tables of a ZIP, by their paths. */
export async function tablesIn(outcome: Outcome<Blob>): Promise<Record<string, Table>> {
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
