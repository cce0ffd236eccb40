import { beforeAll, describe, expect, it } from 'vitest';
import { type Filter, noFilter } from '@/course/filter';
import { allLearners } from '@/course/population';
import { isoDate } from '@/stats/timestamp';
import { simulatedFiles } from '@/testing/contexts';
import { loadRun } from '@/testing/load-run';
import { computations } from './computations';
import { type AnalysisContext, analysisContext } from './context';
import type { CardView, Finding, Result } from './definition';
import { inTheseDays, isPartial, notToldFrom } from './in-these-days';
import { initialChoices } from './initial-choices';
import { analyses } from './registry';
import { cutShort, whileUnderWay } from './sentence';
import { testView } from './test-view';

const select = (part: Partial<Filter>) => ({ filter: { ...noFilter, ...part } });
const week = { kind: 'week', week: 1 } as const;
const evening = { from: 18, to: 22 };

it('says when, where not every time counts', () => {
  const group = [{ kind: 'did', group: 'commented', not: false }] as const;
  expect(inTheseDays(select({ group }))).toBe('');
  expect(isPartial(select({ group }))).toBe(false);
  expect(inTheseDays(select({ period: week }))).toBe(' in these days');
  expect(inTheseDays(select({ hours: evening }))).toBe(' at these hours');
  expect(inTheseDays(select({ period: week, hours: evening }))).toBe(' in these days and hours');
  expect(notToldFrom(select({ period: week }), 'Who finishes', 30)).toMatchObject({
    key: 'not-told',
    text: 'Who finishes cannot be told from the chosen times alone: the 30 learners who visited a step in these days may have begun before or gone on after.',
  });
});

it('calls for caution because of the times, be the run over or not', () => {
  const found: Finding[] = [{ key: 'a', text: 'A.', values: {} }];
  const running = testView({}, { endDate: '2020-03-15' }, [], '2020-03-09');
  expect(whileUnderWay(found, testView())).toBe(found);
  expect(cutShort(running)).toBe('under-way');
  const partial = { ...running, ...select({ period: week }) };
  expect(whileUnderWay(found, partial)).toEqual([{ ...found[0], caution: true, because: 'times' }]);
});

describe('a simulated run of which a few days are chosen', () => {
  let context: AnalysisContext;
  let view: CardView;
  beforeAll(async () => {
    const run = await loadRun(simulatedFiles({ learners: 900, weeks: 3, seed: 5 }));
    const start = Date.parse(run.defaults.startDate ?? '') / 86_400_000;
    const days = { from: start, to: start + 4 };
    context = analysisContext(run, run.defaults, allLearners(run.people), { days, hours: null });
    const period = { kind: 'dates', from: isoDate(days.from), to: isoDate(days.to) } as const;
    const filter = { ...noFilter, period };
    view = { ...testView(), course: run.defaults, dataEnd: run.dataEnd, filter };
  });

  const computed = (id: string): Result => {
    const result = computations.get(id)?.(context);
    if (!result) throw new Error(`no computation ${id}`);
    return result;
  };

  it.each([
    ['group-cross', 'overlap'],
    ['groups', 'who'],
    ['step-activity', 'where-stop'],
    ['step-activity', 'biggest-drops'],
    ['step-activity', 'step-drop'],
    ['step-activity', 'visited-completed'],
    ['step-activity', 'step-visits'],
    ['last-completions', 'last'],
    ['week-finish', 'finish'],
    ['step-survival', 'how-far'],
    ['finishing', 'goes-with'],
    ['enrolment-cohorts', 'early-late'],
  ])('claims nothing of the whole way through it: %s/%s', (id, cardId) => {
    const analysis = analyses.find((each) => each.id === id);
    const card = analysis?.cards.find((each) => each.id === cardId);
    if (!card) throw new Error(`no card ${id}/${cardId}`);
    const choices = initialChoices(card);
    const own = { ...view, choices, subject: card.about === 'step' ? '1.5' : null };
    const [first, ...more] = card.findings(computed(id), own);
    expect(first.text).toMatch(/ in these days/);
    const claims = [first, ...more].filter(({ key, because }) => key !== 'not-told' && because !== 'times');
    for (const { text } of claims) {
      expect(text).not.toMatch(/have stopped|stops? here|loses|only at the last|finish|clearly/);
    }
  });

  it('has the groups of study sessions as the card of groups has them', () => {
    const both = (group: string) =>
      computed('group-cross').group_cross.find((row) => row.group === group && row.other === 'visited_step')
        ?.both;
    const much = computed('session-summary').session_summary;
    const spread = computed('session-distributions').session_quartiles;
    for (const group of ['unenrolled', 'fully_participating']) {
      const learners = both(group) ?? 0;
      expect(much.find((row) => row.group === group)?.learners).toBe(learners);
      expect(spread.find((row) => row.group === group)?.learners ?? 0).toBe(learners);
    }
    expect(both('unenrolled')).toBeGreaterThan(0);
  });
});
