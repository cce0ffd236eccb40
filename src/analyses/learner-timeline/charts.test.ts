import { expect, it } from 'vitest';
import { draw } from '../chart-kit/test-draw';
import { testView } from '../test-view';
import { timelineChart } from './charts';
import { eventKinds, kindWords } from './kinds';
import { eventRows } from './test-rows';

const every = eventRows(
  eventKinds.map((kind, day) => [day, kind, kind.startsWith('answered') ? 1 : undefined]),
);

it.each([300, 1200])('draws a lane for each kind at %i pixels', async (width) => {
  const chart = timelineChart({ learner_events: every }, testView())!;
  const { svg, warnings } = await draw(chart, width);
  expect(warnings).toEqual([]);
  for (const words of Object.values(kindWords)) expect(svg).toContain(`>${words}<`);
  expect(svg).toContain('>Start<');
});

it('has only the lanes that are needed, and draws a single moment', async () => {
  const chart = timelineChart({ learner_events: eventRows([[3, 'visited']]) }, testView())!;
  const { svg, warnings } = await draw(chart, 600);
  expect(warnings).toEqual([]);
  expect(svg).toContain('>Visited a step<');
  expect(svg).not.toContain('>Commented<');
  expect(chart.values[0]).toMatchObject({ where: '1.2 A step', when: '5 March 2020 at 00:00', detail: '—' });
  expect(chart.summary).toContain('visited a step 1');
  const days = [...svg.matchAll(/>(\d+ Mar)</g)].map(([, day]) => day);
  expect(days.length).toBeGreaterThan(1);
  expect(new Set(days).size).toBe(days.length);
});

it('says of an answer which question and attempt it is', () => {
  const chart = timelineChart({ learner_events: eventRows([[3, 'answered_right', 2]]) }, testView())!;
  expect(chart.values[0]).toMatchObject({ detail: 'question 1.3.2, attempt 2' });
});
