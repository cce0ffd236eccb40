import { describe, expect, it } from 'vitest';
import type { Facts } from './fields';
import { prepareExport } from './prepare-export';
import { startingRules } from './rules';
import { parseTemplate } from './template';
import { learnersAt } from './testing/learners';

const ids = Array.from({ length: 10 }, (_, place) => `learner-${place}`);
const facts: Facts = {
  at: learnersAt(ids, { steps_completed: ids.map((_, place) => place) }),
  risks: null,
  course: 'Safety online',
  run: 1,
  knownUntil: '19 May 2024',
};
const message = 'Completed: {steps_completed}.';
const rule = { ...startingRules[0], message };
const rows = [1, 2, 3, 4, 5, 6, 7, 8];

function prepare(share: number, seed = 5) {
  const template = parseTemplate(message);
  if (!template.ok) throw new Error('no template');
  const at = '2024-05-20T08:00:00.000Z';
  return prepareExport({ rule, parts: template.parts, facts, rows, share, seed, id: 'e', at });
}

describe('an export', () => {
  it('has a message for each learner matched, in their order, where nobody is held out', () => {
    const { entry, messages } = prepare(0);
    expect(messages.map(({ learner }) => learner)).toEqual(rows.map((row) => ids[row]));
    expect(messages[2].text).toBe('Completed: 3 steps.');
    expect(entry.heldOut).toEqual([]);
    expect(entry.contacted).toEqual(rows.map((row) => ids[row]));
  });

  it('has none for those held out, and the log names both groups', () => {
    const { entry, messages } = prepare(0.25);
    expect(entry.heldOut).toHaveLength(2);
    expect(messages.map(({ learner }) => learner)).toEqual(entry.contacted);
    expect([...entry.contacted, ...entry.heldOut].sort()).toEqual(rows.map((row) => ids[row]));
  });

  it('is the same again by the seed that the log tells', () => {
    const { entry } = prepare(0.5, 77);
    expect(prepare(entry.share, entry.seed).entry).toEqual(entry);
    const others = [1, 2, 3, 4].map((seed) => prepare(0.5, seed).entry.heldOut.join());
    expect(new Set(others).size).toBeGreaterThan(1);
  });

  it('is logged with the rule as it was, the day known and when', () => {
    expect(prepare(0).entry).toMatchObject({
      id: 'e',
      at: '2024-05-20T08:00:00.000Z',
      run: 'x-1',
      cut: { lastDay: '2024-05-19', week: 2 },
      rule: { id: 'quiet', message, to: 'learner', words: 'Days since last activity is more than 7 days' },
    });
    expect(Object.keys(prepare(0).entry.cut)).toEqual(['lastDay', 'week']);
  });
});
