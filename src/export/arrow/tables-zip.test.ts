import { describe, expect, it } from 'vitest';
import { futurelearnFormats } from '@/formats';
import { loadRun } from '@/testing/load-run';
import { csvOf } from '@/testing/sources';
import { unzippedBytes } from '@/testing/unzipped';
import { arrowGuide } from './guide';
import { meanings } from './meanings';
import { runTables } from './run-tables';
import stepDropOff from './step-drop-off.sql?raw';
import { arrowSchemas } from './table-schema';
import { tablesZip } from './tables-zip';

const enrolments = csvOf('learner_id,enrolled_at,unenrolled_at,role,fully_participated_at', [
  ['learner-4711', '2020-03-02 10:00:00 UTC', '', 'learner', ''],
]);
const folder = async (run: number) => {
  const loaded = await loadRun({ [`a-${run}_enrolments.csv`]: enrolments });
  return { run: loaded.id, tables: runTables(loaded) };
};

describe('tablesZip', () => {
  it('holds a folder for each run, what the files are and the example', async () => {
    const files = await unzippedBytes(await tablesZip([await folder(1), await folder(2)]));
    const tables = ['run', 'people', 'steps', 'enrolments'];
    expect([...files.keys()]).toEqual([
      'README.md',
      'step-drop-off.sql',
      ...['a-1', 'a-2'].flatMap((run) => tables.map((table) => `${run}/${table}.arrow`)),
    ]);
    expect(new TextDecoder().decode(files.get('README.md'))).toBe(arrowGuide(stepDropOff));
    expect(new TextDecoder().decode(files.get('step-drop-off.sql'))).toBe(stepDropOff);
  });

  it('names learners in the table of people only', async () => {
    const files = await unzippedBytes(await tablesZip([await folder(1)]));
    const naming = [...files].filter(([, bytes]) => Buffer.from(bytes).includes('learner-4711'));
    expect(naming.map(([path]) => path)).toEqual(['a-1/people.arrow']);
  });

  it('is the same bytes for the same tables', async () => {
    const bytes = async () => new Uint8Array(await (await tablesZip([await folder(1)])).arrayBuffer());
    expect(await bytes()).toEqual(await bytes());
  });

  it('makes no further table once it is cancelled', async () => {
    const controller = new AbortController();
    const { run, tables } = await folder(1);
    let made = 0;
    const counted = tables.map((table) => ({
      ...table,
      make: () => {
        made++;
        controller.abort('enough');
        return table.make();
      },
    }));
    await expect(tablesZip([{ run, tables: counted }], controller.signal)).rejects.toBe('enough');
    expect(made).toBe(1);
    await expect(tablesZip([{ run, tables: counted }], controller.signal)).rejects.toBe('enough');
    expect(made).toBe(1);
  });

  it('is not there where it is cancelled while the last table is packed', async () => {
    const controller = new AbortController();
    const { run, tables } = await folder(1);
    const last = {
      ...tables[0],
      make: () => {
        controller.abort('enough');
        return tables[0].make();
      },
    };
    await expect(tablesZip([{ run, tables: [last] }], controller.signal)).rejects.toBe('enough');
  });
});

describe('the guide', () => {
  it.each(futurelearnFormats)(
    'says of every column of $id what it means, and of no other',
    ({ id, columns, person }) => {
      const named = columns.map(({ name }) => name).filter((name) => name !== person);
      expect(Object.keys(meanings[id]).toSorted()).toEqual(named.toSorted());
    },
  );

  it('names no column of a table twice', () => {
    for (const { name, fields } of arrowSchemas) {
      expect(new Set(fields.map((field) => field.name)).size, name).toBe(fields.length);
    }
  });

  it('has the whole example, and every table and column', () => {
    const guide = arrowGuide(stepDropOff);
    expect(guide).toContain(stepDropOff.trim());
    for (const { name, fields } of arrowSchemas) {
      expect(guide).toContain(`### \`${name}.arrow\``);
      for (const field of fields) expect(guide).toContain(`| \`${field.name}\` | `);
    }
  });
});
