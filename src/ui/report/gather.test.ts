import { describe, expect, it, vi } from 'vitest';
import { analyses } from '@/analyses/registry';
import { testView } from '@/analyses/test-view';
import { CourseEngine } from '@/engine/engine';
import type { Compute } from '@/store/computing';
import { simulatedFiles } from '@/testing/contexts';
import { textSource } from '@/testing/sources';
import { gatherSections } from './gather';

vi.mock('../chart/picture', () => ({ svgTextOf: async () => '<svg/>' }));
vi.mock('@/store/computing', () => ({}));

const MARK = 'a sentence that somebody wrote';

const files = simulatedFiles({ learners: 200, weeks: 2, seed: 8 });
const marked = Object.entries(files).map(([path, text]) =>
  textSource(
    path,
    path.endsWith('weekly-sentiment-survey-responses.csv')
      ? `${text}x9,2025-02-12 10:00:00 UTC,1,3,${MARK}\n`
      : text,
  ),
);
const engine = new CourseEngine();
const loaded = await engine.importSources(marked);
if (!loaded.ok) throw new Error(loaded.code);
const [run] = loaded.value.runs;

const compute: Compute = (analysis) => engine.compute(analysis, { run: run.id, settings: {} });
const view = { ...testView(), course: run.defaults };
const page = (cards: readonly string[], title = 'A page') => ({ title, lead: '', cards });
const everyCard = analyses
  .filter(({ about }) => about !== 'learners')
  .flatMap(({ id, cards }) => cards.filter(({ about }) => !about).map((card) => `${id}/${card.id}`));
const nothing = () => {};
const { signal } = new AbortController();

describe('what a report is made of', () => {
  it('holds nothing that a person wrote, though a card shows it', async () => {
    const source = { compute, view };
    expect(everyCard).toContain('weekly-sentiment/reasons');
    const shown = await compute('weekly-sentiment');
    expect(JSON.stringify(shown)).toContain(MARK);
    const sections = await gatherSections([page(everyCard)], source, signal, nothing);
    expect(sections?.[0].cards.length).toBeGreaterThan(25);
    expect(JSON.stringify(sections)).not.toContain(MARK);
  });

  it('takes a card that stands on two pages once, and says how far it is', async () => {
    const shares: number[] = [];
    const sections = await gatherSections(
      [page(['groups/who']), page(['groups/who', 'group-cross/overlap'], 'Another')],
      { compute, view },
      signal,
      (share) => shares.push(share),
    );
    expect(sections?.map(({ cards }) => cards.map(({ id }) => id))).toEqual([
      ['groups/who'],
      ['group-cross/overlap'],
    ]);
    expect(shares).toEqual([0.5, 1]);
    expect(sections?.[1].elsewhere.map(({ id }) => id)).toEqual(['groups/who']);
    expect(sections?.[1].short[0]).toBe(sections?.[0].cards[0].findings[0].text);
  });

  it('is nothing once other data is loaded or it is cancelled', async () => {
    let asked = 0;
    const changed: Compute = async (analysis) =>
      ++asked > 1 ? { ok: false, code: 'cancelled' } : compute(analysis);
    const cards = ['groups/who', 'enrolment-daily/when'];
    expect(await gatherSections([page(cards)], { compute: changed, view }, signal, nothing)).toBeNull();
    const controller = new AbortController();
    const stopped = gatherSections([page(cards)], { compute, view }, controller.signal, () =>
      controller.abort(),
    );
    expect(await stopped).toBeNull();
  });

  it('names the files that are missing, by reason', async () => {
    const without = { ...view, datasets: view.datasets.filter((dataset) => dataset !== 'campaigns') };
    const lacking: Compute = async (analysis) =>
      analysis === 'campaigns'
        ? { ok: false, code: 'missing-data', missing: ['campaigns'] }
        : compute(analysis);
    const sections = await gatherSections(
      [page(['campaigns/from-where', 'groups/who'])],
      { compute: lacking, view: without },
      signal,
      nothing,
    );
    expect([...(sections?.[0].unanswered ?? [])]).toEqual([
      [expect.stringContaining('_campaigns.csv'), [expect.stringMatching(/\?$/)]],
    ]);
  });
});
