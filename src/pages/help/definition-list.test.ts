import { describe, expect, it } from 'vitest';
import { analyses } from '@/analyses/registry';
import { definitionList } from './definition-list';

describe('the list of definitions', () => {
  it('has every card of every analysis', () => {
    const listed = new Set(definitionList.flatMap(({ cards }) => cards.map(({ question }) => question)));
    const missing = analyses
      .flatMap(({ cards }) => cards.map(({ question }) => question))
      .filter((question) => !listed.has(question));
    expect(missing).toEqual([]);
  });

  it('names no question twice on a page, and defines each', () => {
    for (const { title, cards } of definitionList) {
      const questions = cards.map(({ question }) => question);
      expect(new Set(questions).size, title).toBe(questions.length);
      for (const { question, definition } of cards) expect(definition.length, question).toBeGreaterThan(0);
    }
  });
});
