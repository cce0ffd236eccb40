import { describe, expect, it } from 'vitest';
import { conditionWords, emptyRule, ruleWords, startingRules } from './rules';
import { readRules, writeRules } from './rules-file';
import { parseTemplate } from './template';

const damaged = { ok: false, code: 'damaged' };
const changed = (change: (file: { rules: Record<string, unknown>[] } & Record<string, unknown>) => void) => {
  const file = JSON.parse(writeRules(startingRules));
  change(file);
  return readRules(JSON.stringify(file));
};
const condition = (part: object) =>
  changed(({ rules }) => {
    rules[0].conditions = [{ quantity: 'video_completion', comparator: 'below', value: 0.3, ...part }];
  });

describe('rules in a file', () => {
  it('come back as they were', () => {
    expect(readRules(writeRules(startingRules))).toEqual({ ok: true, value: startingRules });
    const extra = changed(({ rules }) => {
      rules[0].surprise = '<script>';
    });
    expect(extra).toEqual({ ok: true, value: startingRules });
  });

  it('are refused where anything is out of bounds', () => {
    expect(condition({})).toMatchObject({ ok: true });
    expect(condition({ quantity: 'score_trend', value: -1 })).toMatchObject({ ok: true });
    for (const part of [
      { quantity: 'shoe_size' },
      { quantity: 'constructor' },
      { comparator: 'equals' },
      { quantity: 'score_trend', value: -1.01 },
      { value: 1.01 },
      { value: -0.01 },
      { value: '0.3' },
      { value: null },
    ]) {
      expect(condition(part), JSON.stringify(part)).toEqual(damaged);
    }
    for (const part of [
      { join: 'xor' },
      { to: 'everyone' },
      { name: ' ' },
      { name: 'x'.repeat(101) },
      { id: 7 },
      { id: 'videos' },
      { conditions: [] },
      { conditions: Array(9).fill(startingRules[0].conditions[0]) },
      { message: 'x'.repeat(5001) },
    ]) {
      const answer = changed(({ rules }) => Object.assign(rules[0], part));
      expect(answer, JSON.stringify(part).slice(0, 60)).toEqual(damaged);
    }
  });

  it('are refused where the file is another', () => {
    for (const schemaVersion of [0, 2]) {
      expect(changed((file) => Object.assign(file, { schemaVersion }))).toEqual({
        ok: false,
        code: 'version',
      });
    }
    for (const json of ['', '[]', 'null', '{"rules":[]}', '{"kind":"coursetrace-rules"']) {
      expect(readRules(json)).toEqual(damaged);
    }
    for (const part of [
      { kind: 'coursetrace-interventions' },
      { rules: {} },
      { rules: [] },
      { rules: [null] },
    ]) {
      expect(changed((file) => Object.assign(file, part))).toEqual(damaged);
    }
  });
});

it('rules are said in words, and the messages to start with are sound', () => {
  expect(startingRules.map(ruleWords)).toEqual([
    'Days since last activity is more than 7 days',
    'Share of video steps completed is less than 30.0\u00a0%',
    'Score trend is less than −0.10',
  ]);
  expect(conditionWords({ quantity: 'risk', comparator: 'at-least', value: 0.6 })).toBe(
    'Risk is at least 60.0\u00a0%',
  );
  expect(
    [1, 1.5].map((value) =>
      conditionWords({ quantity: 'days_since_last_activity', comparator: 'below', value }),
    ),
  ).toEqual([
    'Days since last activity is less than 1 day',
    'Days since last activity is less than 1.50 days',
  ]);
  expect(conditionWords({ quantity: 'study_minutes', comparator: 'at-most', value: 90 })).toMatch(
    / minutes$/,
  );
  const both = [emptyRule('x'), startingRules[0]].flatMap(({ conditions }) => conditions);
  expect(ruleWords({ join: 'and', conditions: both })).toContain(', and Days since');
  expect(
    ruleWords({ join: 'or', conditions: [...emptyRule('x').conditions, ...startingRules[0].conditions] }),
  ).toBe('Steps completed is less than 1, or Days since last activity is more than 7 days');
  for (const { message } of startingRules) expect(parseTemplate(message)).toMatchObject({ ok: true });
});
