import { expect, it } from 'vitest';
import { readCourse } from '@/simulate/testing';
import { contextOf, simulatedDatasets } from '@/testing/contexts';
import { csvOf } from '@/testing/sources';
import { draw } from '../chart-kit/test-draw';
import { campaignChart } from './charts';
import { compute } from './compute';
import { campaignFindings } from './findings';
import type { CampaignsRow } from './tables';

const options = { learners: 900, weeks: 2, seed: 61 };

function row(utm_source: string | null, enrolments: number, active_learners: number): CampaignsRow {
  const active_share = enrolments > 0 ? active_learners / enrolments : null;
  return {
    ...{ utm_source, utm_campaign: null, utm_medium: null, domain: null },
    enrolments,
    active_learners,
    active_share,
    low: 0,
    high: 1,
  };
}
const plain = (campaigns: readonly CampaignsRow[]) =>
  campaignFindings({ campaigns }).map(({ text }) => text.replaceAll('\u00a0', ' '));

it('takes the figures from the file, most enrolments first', async () => {
  const { campaigns } = compute(await simulatedDatasets(options, ['campaigns']));
  const expected = readCourse(options)('campaigns').map((each) => [
    each.utm_source || null,
    Number(each.enrolments),
    Number(each.active_learners),
    Number(each.active_learners) / Number(each.enrolments),
  ]);
  expect(
    campaigns.map((each) => [each.utm_source, each.enrolments, each.active_learners, each.active_share]),
  ).toEqual(expected.toSorted((a, b) => Number(b[1]) - Number(a[1])));
});

it('gives no share that cannot be, and leaves out rows without numbers', async () => {
  const file = csvOf('utm_source,utm_campaign,utm_medium,domain,enrolments,active_learners', [
    ['few', '', '', '', 1, 0],
    ['none', '', '', '', 0, 0],
    ['all', '', '', '', 20, 20],
    ['more', '', '', '', 5, 6],
    ['unknown', '', '', '', '', 3],
    ['unmeasured', '', '', '', 3, ''],
  ]);
  const { campaigns } = compute(await contextOf({ 'x-1_campaigns.csv': file }));
  expect(
    campaigns.map(({ utm_source, enrolments, active_share }) => [utm_source, enrolments, active_share]),
  ).toEqual([
    ['all', 20, 1],
    ['more', 5, null],
    ['few', 1, 0],
    ['none', 0, null],
  ]);
  // Wilson's interval of 20 of 20: from 1 / (1 + z² / 20) to 1.
  expect(campaigns[0].low).toBeCloseTo(1 / (1 + 1.959964 ** 2 / 20), 6);
  expect(campaigns[0].high).toBeCloseTo(1, 12);
  expect(campaigns[1]).toMatchObject({ low: null, high: null });
  expect(compute(await simulatedDatasets(options, ['enrolments']))).toEqual({ campaigns: [] });
});

it('finds a campaign whose learners are clearly less active, and none where all are alike', async () => {
  expect(plain([row(null, 500, 400), row('mail', 300, 240), row('poster', 200, 60)])).toContain(
    'Those who came from “poster” are clearly less often active than the others: 30.0 % of 200 against 80.0 % of 800.',
  );
  const { campaigns } = compute(await simulatedDatasets(options, ['campaigns']));
  expect(campaignFindings({ campaigns }).map(({ key }) => key)).toEqual(['campaigns']);
});

it('says of those who came without a campaign that they did', () => {
  const own = { ...row(null, 200, 60), domain: 'example.org' };
  const rest = [row('mail', 300, 240), row('poster', 300, 240)];
  expect(plain([own, ...rest])[1]).toMatch(
    /^Those who came without a campaign \(example\.org\) are clearly less often active/,
  );
  expect(plain([row(null, 200, 60), ...rest])[1]).toMatch(/^Those who came without a campaign are clearly/);
});

it('says how many came from a campaign', () => {
  expect(plain([row(null, 60, 30), row('mail', 30, 15), row('poster', 10, 5)])).toEqual([
    'Of 100 enrolments in the file, 40 (40.0 %) came from a campaign; “mail” brought the most (30, 30.0 %).',
  ]);
  expect(plain([row(null, 60, 30), row('mail', 20, 10), row('poster', 20, 10)])).toEqual([
    'Of 100 enrolments in the file, 40 (40.0 %) came from a campaign.',
  ]);
  expect(plain([row(null, 1, 0)])).toEqual(['Of 1 enrolment in the file, none came from a campaign.']);
  expect(plain([])).toEqual([]);
});

it('draws each campaign with its share active', async () => {
  const { svg, warnings } = await draw(
    campaignChart({ campaigns: [row('mail', 30, 15), row('mail', 10, 5)] })!,
    340,
  );
  expect(warnings).toEqual([]);
  expect(svg.replaceAll('\u00a0', ' ')).toContain('30 · 50.0 % active');
  expect(svg).toContain('mail (2)');
});
