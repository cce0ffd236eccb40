import { expect, it } from 'vitest';
import { testView } from '../test-view';
import { sessionFindings } from './findings';
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
    'The median of the 200 learners who visited a step is 1 study session and 5.8 minutes of study. A session ends where the next visit comes 30 minutes or more later.',
  );
  expect(full.text).toBe(
    'The median of the 30 who fully participated is 4.5 study sessions and 4.5 hours of study.',
  );
});

it('is cautious with few, and silent for none', () => {
  const rows = [sessionRow('visited_step', 3), sessionRow('unenrolled', 0)];
  const found = sessionFindings({ session_summary: rows }, view);
  expect(found.map(({ key, caution }) => [key, caution])).toEqual([['typical-visited_step', true]]);
});
