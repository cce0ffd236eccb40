import { expect, it } from 'vitest';
import { testView } from '../test-view';
import { sessionFindings } from './findings';
import { sessionSummary } from './index';
import { sessionRow } from './test-rows';

const view = testView({}, { sessionGapMinutes: 30 });

it('describes the typical learner and the gap', () => {
  const [all, full] = sessionFindings(
    {
      session_summary: [
        sessionRow('visited_step', 200, { median_sessions: 1, median_study_minutes: 5.75 }),
        sessionRow('fully_participating', 30, { median_sessions: 4.5, median_study_minutes: 270 }),
      ],
    },
    view,
  );
  expect(all.text).toBe(
    'At the median, the 200 learners who visited a step have 1 study session and 5.8 minutes of study. A session ends where the next first visit to a step comes 30 minutes or more later; the time on its last step is not known and not counted.',
  );
  expect(full.text).toBe(
    'At the median, the 30 who visited a step and fully participated have 4.5 study sessions and 4.5 hours of study.',
  );
});

it('is cautious with few, and silent for none', () => {
  const rows = [sessionRow('visited_step', 3), sessionRow('unenrolled', 0)];
  const found = sessionFindings({ session_summary: rows }, view);
  expect(found.map(({ key, caution }) => [key, caution])).toEqual([['typical-visited_step', true]]);
});

it('says which file would tell of the groups that cannot be known', () => {
  const rows = [
    sessionRow('visited_step', 30),
    sessionRow('fully_participating', 0),
    sessionRow('unenrolled', 0),
  ];
  const lacking = testView({}, {}, ['enrolments']);
  const found = sessionFindings({ session_summary: rows }, lacking);
  const { rows: shown } = sessionSummary.cards[0].table({ session_summary: rows }, lacking);
  expect(shown.map(({ learners }) => learners)).toEqual([30, null, null]);
  expect(found.map(({ key }) => key)).toEqual(['typical-visited_step', 'unknown-groups']);
  expect(found[1].text).toBe(
    'Those who fully participated or unenrolled are not known: the enrolments file (…_enrolments.csv) is not loaded.',
  );
});
