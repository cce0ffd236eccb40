import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { unzippedTexts } from '@/testing/unzipped';
import type { Facts } from './fields';
import { mailMergeCsv, messagesFor } from './messages';
import { emptyRule } from './rules';
import { fieldsOf, fillTemplate, parseTemplate } from './template';
import { learnersAt } from './testing/learners';
import { textName, textsZip } from './texts-zip';

const at = learnersAt(
  ['ann', '=HYPERLINK("x")', '../../etc/{risk}\nBcc: all\u202e'],
  { steps_completed: [1, 12, 1200], first_attempt_score: [0.5, 0, 1], questions_attempted: [2, 0, 1] },
  {
    quietDays: Float64Array.of(9.9, 1.5, 0.2),
    lastSteps: ['1.10', '2.1', null],
    nextSteps: ['1.11', null, '3.1'],
  },
);
const facts: Facts = {
  at,
  risks: new Map([['ann', 0.256]]),
  course: 'Maps {and} more',
  run: 2,
  knownUntil: '19 May 2024',
};

function partsOf(message: string) {
  const template = parseTemplate(message);
  if (!template.ok) throw new Error(JSON.stringify(template.problems));
  return template.parts;
}
const filled = (message: string, row = 0) => fillTemplate(partsOf(message), facts, row).text;

describe('a message', () => {
  it('is filled with what is known, in words', () => {
    expect(filled('{last_active_days}, {steps_completed}, {next_step} after {last_step}, {risk}')).toBe(
      '9 days, 1 step, 1.11 after 1.10, 25.6\u00a0%',
    );
    expect(filled('{last_active_days}; {steps_completed}', 1)).toBe('1 day; 12 steps');
    expect(filled('{ last_active_days }; {steps_completed}', 2)).toBe('less than a day; 1,200 steps');
    expect(filled('run {run} known until {known_until}')).toBe('run 2 known until 19 May 2024');
    expect(filled('{days_since_last_activity} {first_attempt_score} {regularity}')).toBe(
      '9 days 50.0\u00a0% 0.00',
    );
  });

  it('counts a whole day as one', () => {
    const { text } = fillTemplate(
      partsOf('{last_active_days}'),
      { ...facts, at: learnersAt(['ann'], {}, { quietDays: Float64Array.of(1) }) },
      0,
    );
    expect(text).toBe('1 day');
  });

  it('says which fields are not known of a learner', () => {
    const { text, missing } = fillTemplate(
      partsOf('{next_step} {risk} {first_attempt_score} {run}'),
      facts,
      1,
    );
    expect(text).toBe('(not known) (not known) (not known) 2');
    expect(missing.map(({ name }) => name)).toEqual(['next_step', 'risk', 'first_attempt_score']);
  });

  it('has braces where they are written twice, and takes no value for a field or a line', () => {
    expect(filled('{{risk}} {{{run}}}')).toBe('{risk} {2}');
    expect(filled('{course}')).toBe('Maps {and} more');
    expect(filled('To {learner_id}.', 2)).toBe('To ../../etc/{risk} Bcc: all.');
    const spaced = fillTemplate(partsOf('To {learner_id}.'), { ...facts, at: learnersAt(['a \tb'], {}) }, 0);
    expect(spaced.text).toBe('To a b.');
    expect(filled('a\r\nb\u202e\u0007c')).toBe('a\nbc');
  });

  it('is refused with the reason, every reason once', () => {
    const problems = (message: string) => {
      const template = parseTemplate(message);
      return template.ok ? [] : template.problems;
    };
    expect(problems('{shoe_size} { shoe_size } {constructor} {__proto__} {}')).toEqual(
      ['shoe_size', 'constructor', '__proto__', ''].map((field) => ({ code: 'unknown-field', field })),
    );
    for (const message of ['{risk', 'risk}', '{ri\nsk}', 'a } b { c']) {
      expect(problems(message), message).toEqual([{ code: 'brace' }]);
    }
    expect(problems(' \n ')).toEqual([{ code: 'empty' }]);
    expect(problems(emptyRule('new').message)).toEqual([{ code: 'unwritten' }]);
    expect(problems(`${emptyRule('new').message}How are you?`)).toEqual([]);
    expect(problems('x'.repeat(5001))).toEqual([{ code: 'too-long' }]);
    expect(problems('x'.repeat(5000))).toEqual([]);
    expect(fieldsOf(partsOf('{risk} {run} {risk}')).map(({ name }) => name)).toEqual(['risk', 'run']);
  });
});

describe('exported messages', () => {
  it('are a CSV of learners, messages and the fields they name, without formulas', () => {
    const parts = partsOf('+1 for {learner_id}, {steps_completed}, {next_step}');
    const csv = mailMergeCsv(parts, messagesFor(parts, facts, [0, 1]));
    const rows = Papa.parse<string[]>(csv.trim()).data;
    expect(rows).toEqual([
      ['learner_id', 'message', 'steps_completed', 'next_step'],
      ['ann', "'+1 for ann, 1 step, 1.11", '1 step', '1.11'],
      [`'=HYPERLINK("x")`, `'+1 for =HYPERLINK("x"), 12 steps, (not known)`, '12 steps', ''],
    ]);
  });

  it('are texts whose names are safe and their own', async () => {
    const parts = partsOf('Hello {learner_id}');
    const zip = await textsZip(messagesFor(parts, facts, [0, 1, 2]));
    const files = await unzippedTexts(zip);
    expect([...files.keys()]).toEqual([
      'learners.csv',
      '1_ann.txt',
      '2__HYPERLINK__x__.txt',
      '3_______etc__risk__Bcc__all_.txt',
    ]);
    expect(files.get('1_ann.txt')).toBe('Hello ann\n');
    expect(Papa.parse<string[]>(files.get('learners.csv')?.trim() ?? '').data[2]).toEqual([
      '2__HYPERLINK__x__.txt',
      `'=HYPERLINK("x")`,
    ]);
    const names = ['con', 'CON', '..', '', 'a'.repeat(9000), '日本', 'a/b', 'a\\b'].map((id, place) =>
      textName(id, place, 100),
    );
    for (const name of names) expect(name).toMatch(/^\d{3}_[A-Za-z0-9_-]{0,60}\.txt$/);
    expect(new Set(names).size).toBe(names.length);
  });
});
