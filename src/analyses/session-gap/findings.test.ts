import { expect, it } from 'vitest';
import { gapFindings } from './findings';
import { falling, gapRows } from './test-rows';

it('compares the gap in use with about half and about double of it', () => {
  const rows = gapRows(200, 60, falling(0.1));
  const [neighbours] = gapFindings({ session_gap: rows });
  expect(neighbours.text).toBe(
    'A gap of 30 minutes instead of 60 minutes would give the 200 learners 11.1\u00a0% more sessions and 50.0\u00a0% less study time; one of 2 hours, 10.0\u00a0% fewer sessions and 100.0\u00a0% more study time.',
  );
});

it('says where the plateau is and whether the gap in use is on it', () => {
  const steepThenFlat = (gap: number) => (gap < 120 ? 480 / gap : 4);
  const text = (inUse: number) =>
    gapFindings({ session_gap: gapRows(200, inUse, steepThenFlat) }).find(({ key }) => key === 'plateau')
      ?.text;
  expect(text(65)).toContain('from 2 hours to 24 hours');
  expect(text(65)).toContain('65 minutes, is shorter');
  expect(text(180)).toContain('3 hours, is within it');
});

it('says when there is no plateau', () => {
  const found = gapFindings({ session_gap: gapRows(200, 65, falling(0.2)) });
  expect(found[1].key).toBe('no-plateau');
});

it('says when nothing changes', () => {
  const [neighbours] = gapFindings({
    session_gap: gapRows(
      200,
      65,
      () => 3,
      () => 40,
    ),
  });
  expect(neighbours.text).toContain('as many sessions and as much study time');
});

it('is cautious with few and silent where no learner has two sessions', () => {
  expect(gapFindings({ session_gap: gapRows(5, 65, falling(0.1)) }).every(({ caution }) => caution)).toBe(
    true,
  );
  expect(gapFindings({ session_gap: gapRows(200, 65, () => 1) })).toEqual([]);
});
