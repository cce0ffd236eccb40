import { describe, expect, it } from 'vitest';
import type { DatasetId } from '@/formats';
import { localTime } from '@/stats/local-time';
import { personalTime } from '@/stats/personal-time';
import { dayOf } from '@/stats/timestamp';
import { loadRun } from '@/testing/load-run';
import { selectionFiles } from '@/testing/selection-run';
import { csvOf } from '@/testing/sources';
import { allLearners, type Population } from './population';
import { numbers } from './run';
import { selectTable, type TimeFilter, timeTest } from './selected-tables';

const run = await loadRun(selectionFiles);
const everyone = allLearners(run.people);
const anyTime: TimeFilter = { days: null, hours: null };
const days = (from: string, to: string): TimeFilter => ({
  days: { from: dayOf(from), to: dayOf(to) },
  hours: null,
});
const hours = (from: number, to: number): TimeFilter => ({ days: null, hours: { from, to } });

const only = (...ids: readonly string[]): Population => {
  const has = Uint8Array.from(run.people.ids, (id) => (ids.includes(id) ? 1 : 0));
  return { has, size: ids.length };
};

/** The rows of a dataset as ids, steps, ratings and times as the export wrote them. */
function rows(dataset: DatasetId, population: Population, filter: TimeFilter, zone = 'UTC') {
  const table = selectTable(run, dataset, population, filter, localTime(zone));
  return table?.objects().map((row) =>
    Object.entries(row).flatMap(([name, value]) => {
      if (name === 'person') return [run.people.ids[Number(value)]];
      if (!name.endsWith('_at') && name !== 'timestamp') return [];
      return [Number.isNaN(value) ? '' : new Date(Number(value)).toISOString().slice(5, 16)];
    }),
  );
}

describe('selectTable', () => {
  it('is null without the file', () => {
    expect(selectTable(run, 'question-response', everyone, anyTime, localTime('UTC'))).toBeNull();
  });

  it('is the run’s own table where every row passes', () => {
    const visits = selectTable(run, 'comments', everyone, anyTime, localTime('UTC'));
    expect(visits).toBe(run.tables.get('comments'));
  });

  it('leaves out the rows of other people', () => {
    const ids = (...population: readonly string[]) =>
      rows('step-activity', only(...population), anyTime)?.map(([id]) => id);
    expect(ids('ann', 'ben', 'cat', 'dan')).toEqual(['ann', 'ann', 'ben', 'cat']);
    expect(ids('ben', 'cat')).toEqual(['ben', 'cat']);
    expect(ids()).toEqual([]);
  });

  it('keeps a row one of whose times is inside, without the other, and leaves out rows without any', () => {
    expect(rows('step-activity', everyone, days('2024-01-15', '2024-01-16'))).toEqual([
      ['ann', '01-15T00:00', ''],
      ['ben', '01-16T09:30', '01-16T11:30'],
    ]);
    expect(rows('step-activity', everyone, days('2024-01-25', '2024-01-25'))).toEqual([
      ['ann', '', '01-25T00:00'],
      ['ann', '01-25T10:00', ''],
    ]);
  });

  it('keeps who is enrolled while events at other times are missing', () => {
    const enrolled = rows('enrolments', everyone, days('2024-01-20', '2024-02-01'))?.map((row) =>
      row.slice(0, 4),
    );
    expect(enrolled).toEqual([
      ['ann', '', '', '02-01T00:00'],
      ['ben', '', '01-20T00:00', ''],
      ['cat', '', '', ''],
      ['dan', '01-21T11:00', '', ''],
    ]);
  });

  it('counts days and hours in the course’s time zone', () => {
    // 16 January 09:30 UTC is 22:30 in Auckland, 11:30 UTC is half past midnight of the 17th.
    expect(rows('step-activity', only('ben'), days('2024-01-17', '2024-01-17'), 'Pacific/Auckland')).toEqual([
      ['ben', '', '01-16T11:30'],
    ]);
    expect(rows('step-activity', only('ben'), hours(22, 23), 'Pacific/Auckland')).toEqual([
      ['ben', '01-16T09:30', ''],
    ]);
  });

  it('includes the first hour and not the last, and goes over midnight', () => {
    const visits = (from: number, to: number) =>
      rows('step-activity', only('ben'), hours(from, to))?.map((row) => row.slice(1));
    expect(visits(9, 11)).toEqual([['01-16T09:30', '']]);
    expect(visits(9, 12)).toEqual([['01-16T09:30', '01-16T11:30']]);
    expect(visits(10, 11)).toEqual([]);
    expect(visits(11, 9)).toEqual([['', '01-16T11:30']]);
    expect(visits(12, 9)).toEqual([]);
    expect(visits(22, 10)).toEqual([['01-16T09:30', '']]);
  });

  it('asks for the day and the hour', () => {
    const both = { ...days('2024-01-16', '2024-01-16'), ...{ hours: { from: 0, to: 10 } } };
    expect(rows('step-activity', everyone, both)).toEqual([['ben', '01-16T09:30', '']]);
  });

  it('leaves datasets that name nobody alone but for their times', () => {
    expect(rows('weekly-sentiment-survey-responses', only(), anyTime)).toHaveLength(2);
    expect(rows('video-stats', only(), anyTime)).toHaveLength(1);
    expect(rows('weekly-sentiment-survey-responses', only(), days('2024-01-25', '2024-01-25'))).toEqual([
      ['01-25T00:00'],
    ]);
    expect(rows('video-stats', only(), days('2024-01-25', '2024-01-25'))).toHaveLength(1);
  });

  it('masks every time of every dataset, those of statements and of assignments too', async () => {
    const early = '2024-01-10 00:00:00 UTC';
    const late = '2024-01-20 00:00:00 UTC';
    const files = {
      ...selectionFiles,
      'x-1_enrolments.csv': csvOf(
        'learner_id,enrolled_at,unenrolled_at,role,fully_participated_at,purchased_statement_at',
        [['ann', early, '', 'learner', '', late]],
      ),
      'x-1_peer-review-assignments.csv': csvOf(
        'id,step,week_number,step_number,author_id,text,first_viewed_at,submitted_at,moderated,review_count',
        [[1, '1.1', 1, 1, 'ann', 'text', early, late, '', 0]],
      ),
    };
    const own = await loadRun(files);
    const at = (dataset: DatasetId, column: string, filter: TimeFilter) =>
      selectTable(own, dataset, allLearners(own.people), filter, localTime('UTC'))?.array(column);
    const first = days('2024-01-10', '2024-01-10');
    expect(at('enrolments', 'purchased_statement_at', first)).toEqual([Number.NaN]);
    expect(at('peer-review-assignments', 'first_viewed_at', first)).toEqual([Date.UTC(2024, 0, 10)]);
    expect(at('peer-review-assignments', 'submitted_at', first)).toEqual([Number.NaN]);
    for (const [dataset, table] of own.tables) {
      for (const name of table.columnNames()) {
        if (!name.endsWith('_at') && name !== 'timestamp') continue;
        const times = Array.from(at(dataset, name, days('2030-01-01', '2030-01-01')) ?? []);
        expect([dataset, name, times.every(Number.isNaN)]).toEqual([dataset, name, true]);
      }
    }
  });

  it('masks copies, never the run’s own tables', () => {
    rows('enrolments', everyone, days('2030-01-01', '2030-01-01'));
    expect(rows('enrolments', only('ben'), anyTime)?.[0].slice(0, 3)).toEqual([
      'ben',
      '01-14T11:00',
      '01-20T00:00',
    ]);
  });
});

it('knows the days of every hour as each clock shows them, also where an end is open', () => {
  const zones = ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'America/Havana'];
  const time = personalTime(localTime('Europe/London'), zones, Uint8Array.of(0, 1, 2, 3));
  const [from, to] = [dayOf('2024-10-25'), dayOf('2024-11-03')];
  const open = Number.POSITIVE_INFINITY;
  for (const days of [
    { from, to },
    { from, to: open },
    { from: -open, to },
    { from: to, to: from },
  ]) {
    const counts = timeTest({ days, hours: null }, time)!;
    for (let hour = (from - 5) * 24; hour < (to + 5) * 24; hour++) {
      for (let person = 0; person < 4; person++) {
        const at = hour * 3_600_000;
        const day = time.day(at, person);
        expect(counts(at, person)).toBe(day >= days.from && day <= days.to);
      }
    }
  }
});

it('finds the learners’ step activity in one piece, without copying it', () => {
  const all = run.tables.get('step-activity')!;
  const learners = selectTable(run, 'step-activity', everyone, anyTime, localTime('UTC'))!;
  expect(learners.numRows()).toBeLessThan(all.numRows());
  expect(numbers(learners, 'first_visited_at').buffer).toBe(numbers(all, 'first_visited_at').buffer);
});
