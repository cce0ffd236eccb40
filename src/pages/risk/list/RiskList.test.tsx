import { MantineProvider } from '@mantine/core';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { LearnerGroup } from '@/course/filter';
import type { Outcome, RiskAssessment } from '@/engine/protocol';
import { useStore } from '@/store';
import { RiskList } from './RiskList';

const answer = vi.hoisted(() => ({
  now: null as { outcome: Outcome<readonly string[]>; stale: boolean } | null,
}));
vi.mock('@/store/use-query', () => ({ useQuery: () => answer.now }));

const learners = ['Ada', 'Bea', 'Cal'].map((id) => ({
  id,
  probability: 0.5,
  reasons: [],
  engagement: 0.5,
  lastStep: null,
  quietDays: 1,
  byWeek: [],
}));
const assessment = { run: 'clouds-1', learners } as unknown as RiskAssessment;

function drawn(now: typeof answer.now, of = assessment): string {
  answer.now = now;
  return renderToStaticMarkup(
    <MantineProvider>
      <RiskList assessment={of} phrase="stop" />
    </MantineProvider>,
  );
}

function said(now: typeof answer.now): string {
  const html = drawn(now);
  return /<p role="status"[^>]*>(.*?)<\/p>/.exec(html)?.[1] ?? '';
}

const members: Outcome<readonly string[]> = { ok: true, value: ['Ada'] };

describe('the list of those at risk in a group', () => {
  beforeEach(() => {
    // What is drawn as text shows the store as it began.
    const began = useStore.getInitialState();
    const group: LearnerGroup = [{ kind: 'did', group: 'commented', not: false }];
    Object.assign(began, { filter: { ...began.filter, group } });
  });

  it('names its members alone', () => {
    expect(said({ outcome: members, stale: false })).toMatch(
      /^1 learner of 3 learners is listed\. Only those of the selection: /,
    );
  });

  it('counts and offers those of its members who were active lately, where others are at high risk too', () => {
    const high = ['Ada', 'Bea', 'Cal', 'Dan'].map((id) => ({
      ...learners[0],
      id,
      probability: 0.9,
      quietDays: id < 'Cal' ? 6.9 : 7,
    }));
    const of = { ...assessment, learners: high };
    const offered = (...ids: readonly string[]) =>
      drawn({ outcome: { ok: true, value: ids }, stale: false }, of).replaceAll(/<[^>]+>/g, '');
    expect(offered('Ada', 'Cal')).toContain(
      '1 learner of the selection at high risk was active in the last 7 days',
    );
    expect(offered('Ada', 'Cal')).toContain('List only this one');
    expect(offered('Ada', 'Bea', 'Dan')).toContain('List only these 2');
    expect(offered('Ada', 'Bea')).not.toContain('List only');
    expect(offered('Cal', 'Dan')).not.toContain('List only');
  });

  it('says of risks that are written alike that their order says little', () => {
    const sure = (...of: readonly number[]) =>
      drawn(
        { outcome: members, stale: false },
        {
          ...assessment,
          learners: of.map((probability, place) => ({ ...learners[0], id: `${place}`, probability })),
        },
      );
    const words = '2 have a risk of over 99.9\u00a0%, so their order says little.';
    expect(sure(0.9999, 0.9995, 0.9994)).toContain(words);
    expect(sure(0.9999, 0.9994, 0.9)).not.toContain('their order says little');
  });

  it('has nobody while it is not known who they are, or only who they were', () => {
    for (const unknown of [null, { outcome: members, stale: true }]) {
      expect(said(unknown)).toMatch(
        /^0 learners of 3 learners are listed\. The learners of the selection are being looked for\. /,
      );
    }
  });

  it('has nobody where they cannot be had, and says why', () => {
    expect(
      said({ outcome: { ok: false, code: 'missing-data', missing: ['comments'] }, stale: false }),
    ).toMatch(/^This needs the comments file .* 0 learners of 3 learners are listed\./);
  });
});
