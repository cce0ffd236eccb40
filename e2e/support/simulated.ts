import { presets, type SimulationOptions, simulateCourse } from '@/simulate';

/** A file as Playwright puts it into a file input. */
export interface FilePayload {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

export const payload = (name: string, content: string | Uint8Array): FilePayload => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(content),
});

/** The exports of a simulated run, small unless told otherwise. */
export function simulatedRun(options: Partial<SimulationOptions> = {}): FilePayload[] {
  return simulateCourse({ ...presets.small, learners: 300, ...options }).map((file) =>
    payload(file.name, [...file.chunks()].join('')),
  );
}

/** The files of these datasets only. */
export function datasets(files: readonly FilePayload[], ...datasets: string[]): FilePayload[] {
  return files.filter(({ name }) => datasets.some((dataset) => name.endsWith(`_${dataset}.csv`)));
}

/** The rows of a dataset as objects. */
export function rowsOf(files: readonly FilePayload[], dataset: string): Record<string, string>[] {
  const [head, ...lines] = datasets(files, dataset)[0].buffer.toString('utf8').trim().split('\n');
  const names = head.split(',');
  return lines.map((line) => {
    const cells = line.split(',');
    return Object.fromEntries(names.map((name, place) => [name, cells[place]]));
  });
}

/** The texts of a run's files by dataset. */
export function texts(files: readonly FilePayload[]): Map<string, string> {
  return new Map(
    files.map(({ name, buffer }) => [name.replace(/^.*_|\.csv$/g, ''), buffer.toString('utf8')]),
  );
}

/** How many enrolments of a run have the role of a learner. */
export function learnersIn(files: readonly FilePayload[]): number {
  const [enrolments] = datasets(files, 'enrolments');
  return enrolments.buffer
    .toString('utf8')
    .split('\n')
    .filter((line) => line.split(',')[3] === 'learner').length;
}
