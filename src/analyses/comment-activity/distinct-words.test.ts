import { expect, it } from 'vitest';
import { draw } from '../chart-kit/test-draw';
import { testView } from '../test-view';
import { distinctWords } from './distinct-words';
import type { CommentActivityResult } from './tables';
import { type Written, wordUses } from './words';
import { wordsCard } from './words-card';

/** So many learners who write the same. */
const say = (people: number, text: string, from = 0): Written[] =>
  Array.from({ length: people }, (_, person) => ({ person: from + person, text }));

const texts: readonly (readonly Written[])[] = [
  [...say(30, 'rain isobars'), ...say(10, 'rain', 30)],
  [...say(40, 'rain'), ...say(1, 'isobars', 40)],
  [...say(12, 'rain fog map'), ...say(8, 'rain', 12)],
];
const steps = texts.map((written, step) => ({
  step,
  commenters: new Set(written.map(({ person }) => person)).size,
  uses: wordUses(written),
}));

it('scores words as the formula does that is worked out from the texts alone', () => {
  const score = (step: number, word: string) => {
    const cases = texts.flatMap((written, place) =>
      written.map(({ text }) => ({ here: place === step, uses: text.split(' ').includes(word) })),
    );
    const prior = cases.length / texts.length;
    const alpha = (prior * cases.filter(({ uses }) => uses).length) / cases.length;
    // Someone who uses it or not, here or elsewhere, each with what the prior adds.
    const cell = (here: boolean, uses: boolean) =>
      cases.filter((each) => each.here === here && each.uses === uses).length +
      (uses ? alpha : prior - alpha);
    const cells = [cell(true, true), cell(true, false), cell(false, true), cell(false, false)];
    const [a, b, c, d] = cells.map(Math.log);
    return (a - b - c + d) / Math.sqrt(cells.reduce((sum, each) => sum + 1 / each, 0));
  };
  const found = distinctWords(steps, 10);
  expect(found.get(0)?.map(({ word }) => word)).toEqual(['isobars']);
  expect(found.get(2)?.map(({ word }) => word)).toEqual(['fog', 'map']);
  for (const [step, own] of found)
    for (const each of own) expect(each.score).toBeCloseTo(score(step, each.word), 10);
  expect(found.get(0)?.[0]).toMatchObject({
    learners: 30,
    commenters: 40,
    elsewhere: 1,
    commenters_elsewhere: 41 + 20,
  });
});

it('finds nothing in what is said alike everywhere, nor where there is one step only', () => {
  const alike = [0, 1, 2].map((step) => ({ ...steps[0], step }));
  expect([...distinctWords(alike, 10).values()].flat()).toEqual([]);
  expect([...distinctWords(steps.slice(0, 1), 10).values()].flat()).toEqual([]);
});

it('names no word of fewer than three learners, however distinctive', () => {
  const rare = [{ step: 0, commenters: 2, uses: wordUses(say(2, 'rumpelstiltskin')) }, steps[1], steps[1]];
  expect([...distinctWords(rare, 10).values()].flat()).toEqual([]);
});

it('says and draws which share of those who comment use a word, there and elsewhere', async () => {
  const rows = [...distinctWords(steps, 10)].flatMap(([step, own]) =>
    own.map((word, place) => ({ week_number: 1, step_number: step + 1, rank: place + 1, ...word })),
  );
  const result: CommentActivityResult = {
    comment_steps: [],
    comment_authors: [],
    comment_waits: [],
    comment_words: rows,
    comment_distinct_words: rows,
  };
  const view = testView({ words: 'distinct' });
  expect(wordsCard.findings(result, view).map(({ text }) => text)).toEqual([
    'Most distinctive of a step are “isobars” at step 1.1 (30 of 40 learners who comment there; at the other steps 1 of 61) and “fog” at step 1.3 (12 of 20 learners who comment there; at the other steps 0 of 81). At the other steps a learner counts once at each.',
  ]);
  const { svg, warnings } = await draw(wordsCard.chart(result, view)!);
  expect(warnings).toEqual([]);
  expect(svg).toContain('75.0\u00a0%, elsewhere 1.6\u00a0%');
  expect(wordsCard.table(result, view).rows).toBe(rows);
  const none = { ...result, comment_distinct_words: [] };
  expect(wordsCard.chart(none, view)).toBeNull();
  expect(wordsCard.findings(none, view)[0].key).toBe('no-distinct-word');
  expect(wordsCard.findings(none, testView({ words: 'shared' }))[0].key).toBe('shared-words');
});
