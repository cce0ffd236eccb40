import { table } from 'arquero';
import { describe, expect, it } from 'vitest';
import { DictionaryStrings } from './dictionary-column';
import { selectRows } from './select-rows';

const people = table({
  person: Int32Array.of(0, 1, 2),
  at: Float64Array.of(10, Number.NaN, 30),
  correct: Uint8Array.of(1, 0, 2),
  role: new DictionaryStrings(Uint32Array.of(1, 2, 1), ['', 'learner', 'host']),
  text: ['a', 'b', 'c'],
});

describe('selectRows', () => {
  it('keeps rows in their order, each column in its kind', () => {
    const kept = selectRows(people, (row) => row !== 1);
    expect(kept.objects()).toEqual([
      { person: 0, at: 10, correct: 1, role: 'learner', text: 'a' },
      { person: 2, at: 30, correct: 2, role: 'learner', text: 'c' },
    ]);
    expect(kept.column('person')).toEqual(Int32Array.of(0, 2));
    expect(kept.column('at')).toEqual(Float64Array.of(10, 30));
    expect(kept.column('correct')).toEqual(Uint8Array.of(1, 2));
    expect(kept.column('role')).toBeInstanceOf(DictionaryStrings);
    expect(kept.columnNames()).toEqual(people.columnNames());
  });

  it('is the very table where all rows pass, and empty where none does', () => {
    expect(selectRows(people, () => true)).toBe(people);
    const none = selectRows(people, () => false);
    expect([none.numRows(), none.columnNames()]).toEqual([0, people.columnNames()]);
  });

  it('throws for a column that no run table has', () => {
    expect(() => selectRows(table({ odd: Float32Array.of(1, 2) }), (row) => row === 0)).toThrow();
  });

  it('views the very values where the rows follow each other, and copies them where they do not', () => {
    const views = (keep: (row: number) => boolean) =>
      selectRows(people, keep)
        .columnNames()
        .filter((name) => {
          const kept: unknown = selectRows(people, keep).column(name);
          const own: unknown = people.column(name);
          return ArrayBuffer.isView(kept) && ArrayBuffer.isView(own) && kept.buffer === own.buffer;
        });
    expect(views((row) => row > 0)).toEqual(['person', 'at', 'correct']);
    expect(views((row) => row !== 1)).toEqual([]);
    expect(selectRows(people, (row) => row > 0).objects()).toEqual(people.objects().slice(1));
  });

  it('makes times missing that do not count, in a copy', () => {
    const counting = { columns: ['at'], bits: Uint8Array.of(0, 0, 1) };
    const all = selectRows(people, () => true, counting);
    expect([...all.array('at')]).toEqual([Number.NaN, Number.NaN, 30]);
    expect([...selectRows(people, (row) => row !== 1, counting).array('at')]).toEqual([Number.NaN, 30]);
    expect([...people.array('at')]).toEqual([10, Number.NaN, 30]);
    expect(all.columnNames()).toEqual(people.columnNames());
  });

  it('throws where a column of times holds none', () => {
    const counting = { columns: ['text'], bits: new Uint8Array(3) };
    expect(() => selectRows(people, () => true, counting)).toThrow('no times in column text');
  });
});
