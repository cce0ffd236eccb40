import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { inShort, type ReportCard, type ReportContent, type ReportSection, shortOf } from './content';
import { Report } from './Report';

const hostile = '<script>alert(1)</script>';

const schema = {
  name: 'things',
  rowsAre: 'thing',
  columns: [
    { name: 'thing', label: 'Thing', kind: 'label', description: 'What it is.' },
    { name: 'learners', label: 'Learners', kind: 'count', description: 'Learners.' },
  ],
} as const;

function card(id: string, text: string, changes: Partial<ReportCard> = {}): ReportCard {
  return {
    id,
    question: `Question of ${id}?`,
    definition: ['It is counted.', 'Like this.'],
    beyond: null,
    findings: [{ key: 'found', text, values: {} }],
    picture: { svg: '<svg xmlns="http://www.w3.org/2000/svg"/>', summary: `Bars of ${id}.` },
    hidden: null,
    table: { schema, rows: [{ thing: hostile, learners: 1234 }] },
    ...changes,
  };
}

const content: ReportContent = {
  title: `Clouds ${hostile}`,
  facts: 'Run 1',
  selection: 'All 20 learners · the whole run',
  cautions: [],
  data: ['From 2 files.'],
  madeOn: '2026-11-23',
  version: '1.2.3',
  sections: [
    {
      title: 'Steps',
      lead: 'How far.',
      cards: [card('a/one', 'Half stop.'), card('a/two', 'Many go on.', { beyond: 'They are of everyone.' })],
      elsewhere: [],
      short: ['Half stop.'],
      unanswered: new Map([['This needs a file.', ['Where?', 'When?']]]),
    },
  ],
  withTables: true,
};

const section = (...cards: readonly ReportCard[]): ReportSection => ({
  title: cards.map(({ id }) => id).join(' '),
  lead: '',
  cards,
  elsewhere: [],
  short: shortOf(cards),
  unanswered: new Map(),
});

const written = (changes: Partial<ReportContent> = {}) =>
  renderToStaticMarkup(<Report {...content} {...changes} />);

describe('the report', () => {
  it('holds every finding, chart, table and definition, and when and from what it was made', () => {
    const html = written();
    for (const text of [
      'Half stop.',
      'Many go on.',
      'They are of everyone.',
      'It is counted. Like this.',
      '1,234',
      'From 2 files.',
    ]) {
      expect(html).toContain(text);
    }
    expect(html).toContain('Made on 23 November 2026 with Coursetrace 1.2.3.');
    expect(
      html.match(/<img src="data:image\/svg\+xml,[^"]+" alt="Bars of a\/(one|two)\." style="[^"]+"\/>/g),
    ).toHaveLength(2);
  });

  it('runs nothing and loads nothing, whatever the data says', () => {
    const html = written();
    expect(html).not.toContain('<script');
    expect(html).toContain('&lt;script&gt;');
    expect(html).toMatch(/http-equiv="Content-Security-Policy" content="default-src &#x27;none&#x27;/i);
    expect(html.replaceAll('http://www.w3.org', '')).not.toMatch(/https?:|src="(?!data:)/);
  });

  it('names each reason once for all the questions it leaves open, and has no section without an answer', () => {
    const comments = { ...section(), title: 'Comments', unanswered: content.sections[0].unanswered };
    const html = written({ sections: [...content.sections, comments] });
    expect(html.split('This needs a file.')).toHaveLength(2);
    expect(html).not.toContain('>Comments<');
  });

  it('lets a chart on paper shrink to half a sheet, but not below what can be read', () => {
    const height = (pixels: number) => {
      const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="720" height="${pixels}"/>`;
      const picture = { svg, summary: 'Bars.' };
      const html = written({ sections: [section(card('a/one', 'Half stop.', { picture }))] });
      return Number(/--paper-height:(\d+)mm/.exec(html)?.[1]);
    };
    expect(height(200)).toBe(80);
    expect(height(400)).toBe(80);
    expect(height(720)).toBe(137);
    expect(height(2000)).toBe(225);
  });

  it('says in a line that a card has no finding, and how many of its counts are withheld', () => {
    const hidden = '3 of 9 counts here are under 10 and withheld.';
    const few = card('a/few', 'Few.', { findings: [], hidden, table: { schema, rows: [], withheld: 10 } });
    const html = written({ sections: [section(few)] });
    expect(html).toContain('Small counts are withheld, and no finding is given here.');
    expect(html).toContain(hidden);
    expect(written()).not.toContain('no finding is given here');
  });

  it('leaves the tables out where they are not wanted', () => {
    const html = written({ withTables: false });
    expect(html).not.toContain('1,234');
    expect(html).not.toContain('#table-');
  });

  it('shows the first rows and columns of a large table and says how many more there are', () => {
    const html = (count: number) => {
      const rows = Array.from({ length: count }, (_, place) => ({
        thing: `thing ${place}`,
        learners: place,
      }));
      const columns = Array.from({ length: 14 }, (_, place) => ({
        ...schema.columns[place === 0 ? 0 : 1],
        label: `Column ${place}`,
        ...(place > 1 && { name: `more_${place}` }),
      }));
      const table = { schema: { ...schema, columns }, rows: rows.map((row) => ({ more_13: null, ...row })) };
      return written({ sections: [section(card('a/one', 'Half stop.', { table }))] });
    };
    expect(html(70)).toContain('thing 69');
    expect(html(73)).toContain('thing 19');
    expect(html(73)).not.toContain('thing 20');
    expect(html(73)).toContain('Column 11');
    expect(html(73)).not.toContain('Column 12');
    expect(html(73)).toContain('Further in the export of the results: 53 rows and 2 columns.');
  });

  it('leads to the cards of a section that stand before it', () => {
    const first = section(card('a/one', 'Half stop.'));
    const second = { ...section(card('a/two', 'Many go on.')), elsewhere: first.cards };
    expect(written({ sections: [first, second] })).toContain('href="#card-a/one"');
  });

  it('links only to what is in it', () => {
    const html = written();
    const targets = [...html.matchAll(/href="#([^"]+)"/g)].map(([, target]) => target);
    expect(targets.length).toBeGreaterThan(5);
    for (const target of targets) expect(html).toContain(`id="${target}"`);
  });
});

describe('what it says in short', () => {
  it('is the first sound finding of each section, each once', () => {
    const thin = card('a/thin', 'Perhaps.', {
      findings: [{ key: 'found', text: 'Perhaps.', values: {}, caution: true }],
    });
    const silent = card('a/silent', '', { findings: [] });
    expect(
      inShort([
        section(silent, thin, card('a/b', 'Half stop.'), card('a/c', 'Further.')),
        section(card('b/a', 'Half stop.')),
        section(thin),
        section(card('c/a', 'Many come.')),
      ]),
    ).toEqual(['Half stop.', 'Many come.']);
  });

  it('is besides what the headlines say that stand in it, unless they are to be read with caution', () => {
    const told = [
      card('a/b', 'Half stop.'),
      card('step-activity/biggest-drops', 'Step 2.1 loses more.'),
      card('week-finish/finish', 'Few.', {
        findings: [{ key: 'found', text: 'Few.', values: {}, caution: true }],
      }),
      card('a/c', 'Further.'),
    ];
    expect(
      inShort([section(...told), section(card('quiz-flags/flags', 'Question 1.2.1 misleads.'))]),
    ).toEqual(['Half stop.', 'Step 2.1 loses more.', 'Question 1.2.1 misleads.']);
  });
});
