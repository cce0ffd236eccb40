import { expect, it } from 'vitest';
import { shareLines } from './outcome-shares';

it('says for how many of a run’s learners an outcome came about, and where that is not known', () => {
  const happened = {
    under_half: 640,
    not_fully_participating: 0,
    silent_last_week: null,
    quiet_next_week: null,
  };
  const runs = [
    { name: 'run 6', counts: { learners: 907, happened } },
    { name: 'run 7', counts: { learners: 1, happened: { ...happened, under_half: null } } },
    { name: 'run 8', counts: null },
  ];
  expect(shareLines('under_half', runs)).toEqual([
    '640 of 907 learners (70.6\u00a0%) in run 6',
    'not known yet in run 7',
    'not known yet in run 8',
  ]);
  expect(shareLines('not_fully_participating', runs.slice(1, 2))).toEqual([
    '0 of 1 learner (0.0\u00a0%) in run 7',
  ]);
});
