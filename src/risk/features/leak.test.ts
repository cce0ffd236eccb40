import Papa from 'papaparse';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Run } from '@/course/run';
import { localTime } from '@/stats/local-time';
import { seededUniform, type Uniform } from '@/stats/seeded-uniform';
import { simulatedFiles } from '@/testing/contexts';
import { loadRun } from '@/testing/load-run';
import { type Cut, cutAt } from '../cut';
import { featuresAt } from '.';
import { featureIds } from './definitions';

type Files = Readonly<Record<string, string>>;
type Line = Record<string, string>;

/** The times that make a row: at an earlier moment the row was not there. */
const MAKING = [
  'enrolled_at',
  'first_visited_at',
  'timestamp',
  'submitted_at',
  'created_at',
  'responded_at',
  'left_at',
];
const isTime = (name: string) => /_at$|^timestamp$/.test(name);
const millis = (text: string) => Date.parse(text.replace(' UTC', 'Z').replace(' ', 'T'));
const written = (at: number) => `${new Date(at).toISOString().slice(0, 19).replace('T', ' ')} UTC`;
const DAY = 86_400_000;

let files: Files;
let run: Run;
let cut: Cut;

/** Each learner's features by id, at the cut and under the settings of the run as it is. */
function known(of: Run): ReadonlyMap<string, readonly number[]> {
  const { learners, columns, quietDays } = featuresAt(
    of,
    run.defaults,
    localTime(run.defaults.timeZone),
    cut,
  );
  return new Map(
    Array.from(learners, (person, row) => [
      of.people.ids[person],
      [...featureIds.map((id) => columns[id][row]), quietDays[row]],
    ]),
  );
}

/** The files with every row put through a change, which may give none, one or more. */
function changed(change: (line: Line, file: string, made: number) => readonly Line[]): Files {
  return Object.fromEntries(
    Object.entries(files).map(([name, text]) => {
      const { data, meta } = Papa.parse<Line>(text.trim(), { header: true });
      const fields = meta.fields ?? [];
      const making = fields.find((field) => MAKING.includes(field));
      const rows = making ? data.flatMap((line) => change(line, name, millis(line[making]))) : data;
      return [name, `${Papa.unparse({ fields, data: rows }, { newline: '\n' })}\n`];
    }),
  );
}

/** Anything may happen after the cut: rows go, come twice, or are of other people, steps, times and answers. */
function later(uniform: Uniform): Files {
  const people = Papa.parse<Line>(files[Object.keys(files).find((name) => name.includes('enrolments'))!], {
    header: true,
  }).data.map((line) => line.learner_id);
  const after = () => written(cut.at + uniform() * 60 * DAY);
  const someone = () => people[Math.floor(uniform() * people.length)] ?? '';
  const anew = (line: Line): Line => {
    const times = Object.keys(line).filter(isTime);
    const person = 'author_id' in line ? 'author_id' : 'learner_id';
    const changes: Line = Object.fromEntries(times.map((name) => [name, after()]));
    if (person in line && !('enrolled_at' in line)) changes[person] = someone();
    if ('correct' in line) changes.correct = uniform() < 0.5 ? 'true' : 'false';
    if ('id' in line) changes.id = String(Math.floor(1e9 * uniform()));
    return { ...line, ...changes };
  };
  return changed((line, _, made) => {
    if (made >= cut.at) {
      const chance = uniform();
      if (chance < 0.3) return [];
      return chance < 0.6 ? [anew(line)] : [line];
    }
    // What is not there yet, or lies after the cut, may come or go; what lies before it stays.
    const open = Object.keys(line).filter(
      (name) => isTime(name) && (line[name] === '' || millis(line[name]) >= cut.at),
    );
    const own = {
      ...line,
      ...Object.fromEntries(open.map((name) => [name, uniform() < 0.5 ? after() : ''])),
    };
    return uniform() < 0.2 && !('enrolled_at' in line) ? [own, anew(line)] : [own];
  });
}

beforeAll(async () => {
  files = simulatedFiles({ learners: 250, weeks: 3, seed: 4 });
  run = await loadRun(files);
  cut = cutAt({ kind: 'week', week: 2 }, run.defaults, localTime(run.defaults.timeZone))!;
});

describe('features at a cut', () => {
  it.each([1, 2, 3, 4, 5])('are the same whatever happens after it (seed %i)', async (seed) => {
    const other = later(seededUniform(seed));
    for (const dataset of ['enrolments', 'step-activity', 'question-response', 'comments']) {
      const name = Object.keys(files).find((each) => each.includes(dataset))!;
      expect(other[name]).not.toBe(files[name]);
    }
    expect(known(await loadRun(other))).toEqual(known(run));
  });

  it('are the same where nothing happens after it', async () => {
    const none = changed((line, _, made) => {
      const past = Object.entries(line).map(([name, value]) => [
        name,
        isTime(name) && millis(value) >= cut.at ? '' : value,
      ]);
      return made >= cut.at ? [] : [Object.fromEntries(past)];
    });
    const before = known(run);
    expect(before.size).toBeGreaterThan(50);
    expect(known(await loadRun(none))).toEqual(before);
  });

  it.each(['enrolments', 'step-activity', 'question-response', 'comments', 'peer-review-assignments'])(
    'hang on rows of %s before it',
    async (dataset) => {
      const fewer = changed((line, name, made) =>
        name.includes(dataset) && made < cut.at && made > cut.at - 10 * DAY ? [] : [line],
      );
      expect(known(await loadRun(fewer))).not.toEqual(known(run));
    },
  );

  it('hang on completing and unenrolling before it', async () => {
    const soon = written(cut.at - 1000);
    const unenrolled = changed((line) => ['unenrolled_at' in line ? { ...line, unenrolled_at: soon } : line]);
    expect(known(await loadRun(unenrolled)).size).toBe(0);
    const completed = changed((line) => [
      'last_completed_at' in line ? { ...line, last_completed_at: soon } : line,
    ]);
    expect(known(await loadRun(completed))).not.toEqual(known(run));
    const full = changed((line) => [
      'fully_participated_at' in line ? { ...line, fully_participated_at: soon } : line,
    ]);
    expect(known(await loadRun(full))).toEqual(known(run));
  });

  it('count what is done in the last second, and not at the cut', async () => {
    const at = async (moment: number) => {
      const moved = changed((line, name) => [
        name.includes('comments') ? { ...line, timestamp: written(moment) } : line,
      ]);
      const rows = [...known(await loadRun(moved)).values()];
      return rows.reduce((sum, row) => sum + row[featureIds.indexOf('comments')], 0);
    };
    expect(await at(cut.at - 1000)).toBeGreaterThan(10);
    expect(await at(cut.at)).toBe(0);
  });
});
