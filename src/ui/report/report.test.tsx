import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { inShort, type ReportCard, type ReportContent } from './content';
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
    findings: [{ key: 'found', text, values: {} }],
    picture: { svg: '<svg xmlns="http://www.w3.org/2000/svg"/>', summary: `Bars of ${id}.` },
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
      cards: [card('a/one', 'Half stop.'), card('a/two', 'Many go on.')],
      unanswered: new Map([['This needs a file.', ['Where?', 'When?']]]),
    },
  ],
  withTables: true,
};

const written = (changes: Partial<ReportContent> = {}) =>
  renderToStaticMarkup(<Report {...content} {...changes} />);

describe('the report', () => {
  it('holds every finding, chart, table and definition, and when and from what it was made', () => {
    const html = written();
    for (const text of ['Half stop.', 'Many go on.', 'It is counted. Like this.', '1,234', 'From 2 files.']) {
      expect(html).toContain(text);
    }
    expect(html).toContain('Made on 23 November 2026 with Coursetrace 1.2.3.');
    expect(html.match(/<img src="data:image\/svg\+xml,[^"]+" alt="Bars of a\/(one|two)\."\/>/g)).toHaveLength(
      2,
    );
  });

  it('runs nothing and loads nothing, whatever the data says', () => {
    const html = written();
    expect(html).not.toContain('<script');
    expect(html).toContain('&lt;script&gt;');
    expect(html).toMatch(/http-equiv="Content-Security-Policy" content="default-src &#x27;none&#x27;/i);
    expect(html.replaceAll('http://www.w3.org', '')).not.toMatch(/https?:|src="(?!data:)/);
  });

  it('names each reason once for all the questions it leaves open', () => {
    expect(written().split('This needs a file.')).toHaveLength(2);
  });

  it('leaves the tables out where they are not wanted', () => {
    const html = written({ withTables: false });
    expect(html).not.toContain('1,234');
    expect(html).not.toContain('#table-');
  });

  it('shows the first rows of a long table and says how many more there are', () => {
    const rows = Array.from({ length: 23 }, (_, place) => ({ thing: `thing ${place}`, learners: place }));
    const cards = [card('a/one', 'Half stop.', { table: { schema, rows } })];
    const html = written({ sections: [{ title: 'Steps', lead: '', cards, unanswered: new Map() }] });
    expect(html).toContain('thing 19');
    expect(html).not.toContain('thing 20');
    expect(html).toContain('3 further rows');
  });

  it('links only to what is in it', () => {
    const html = written();
    const targets = [...html.matchAll(/href="#([^"]+)"/g)].map(([, target]) => target);
    expect(targets.length).toBeGreaterThan(5);
    for (const target of targets) expect(html).toContain(`id="${target}"`);
  });
});

describe('what it says in short', () => {
  const section = (...cards: readonly ReportCard[]) => ({
    title: 'x',
    lead: '',
    cards,
    unanswered: new Map(),
  });

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
});
