import type { Finding } from '@/analyses/definition';
import { counted, decimal, percent } from '@/words/numbers';
import { finding } from '../sentence';
import { GAPS, gapWords } from './gaps';
import { TOLERANCE, widestPlateau } from './plateau';
import type { SessionGapResult, SessionGapRow } from './tables';

/** How much the figures depend on the gap in use, and where they hardly do. */
export function gapFindings({ session_gap: rows }: SessionGapResult): readonly Finding[] {
  const current = rows.find((row) => row.current);
  if (!current || current.sessions <= current.learners) return [];
  return [...neighbours(rows, current), ...plateau(rows, current)];
}

/** The gap tried that is nearest by ratio, other than the one in use. */
function nearest(rows: readonly SessionGapRow[], gap: number, current: SessionGapRow): SessionGapRow {
  const distance = (row: SessionGapRow) => Math.abs(Math.log(row.gap_minutes / gap));
  const others = rows.filter((row) => row !== current && GAPS.includes(row.gap_minutes));
  return others.reduce((best, row) => (distance(row) < distance(best) ? row : best));
}

function change(
  value: number,
  base: number,
  [more, fewer, same]: readonly [more: string, fewer: string, same: string],
): string {
  if (base === 0) return value === 0 ? same : more;
  const difference = value - base;
  if (decimal((100 * Math.abs(difference)) / base) === '0.0') return same;
  return `${percent(Math.abs(difference), base)} ${difference > 0 ? more : fewer}`;
}

function changes(row: SessionGapRow, current: SessionGapRow): string {
  const sessions = change(row.sessions, current.sessions, [
    'more sessions',
    'fewer sessions',
    'as many sessions',
  ]);
  const study = change(row.study_minutes, current.study_minutes, [
    'more study time',
    'less study time',
    'as much study time',
  ]);
  return `${sessions} and ${study}`;
}

function neighbours(rows: readonly SessionGapRow[], current: SessionGapRow): Finding[] {
  const { gap_minutes, learners, sessions, study_minutes } = current;
  const shorter = nearest(rows, gap_minutes / 2, current);
  const longer = nearest(rows, gap_minutes * 2, current);
  if (shorter.gap_minutes >= gap_minutes || longer.gap_minutes <= gap_minutes) return [];
  const text = `A gap of ${gapWords(shorter.gap_minutes)} instead of ${gapWords(gap_minutes)} would give the ${counted(learners, 'learner')} ${changes(shorter, current)}; one of ${gapWords(longer.gap_minutes)}, ${changes(longer, current)}.`;
  const values = {
    gap_minutes,
    learners,
    sessions,
    study_minutes,
    shorter_gap_minutes: shorter.gap_minutes,
    shorter_sessions: shorter.sessions,
    shorter_study_minutes: shorter.study_minutes,
    longer_gap_minutes: longer.gap_minutes,
    longer_sessions: longer.sessions,
    longer_study_minutes: longer.study_minutes,
  };
  return [finding('gap-neighbours', text, values, learners)];
}

function plateau(rows: readonly SessionGapRow[], current: SessionGapRow): Finding[] {
  const found = widestPlateau(rows);
  const { gap_minutes, learners } = current;
  const limit = `${100 * TOLERANCE}\u00a0%`;
  if (!found) {
    const text = `The number of sessions has no plateau: whatever the gap, twice as long a gap makes more than ${limit} fewer of them.`;
    return [finding('no-plateau', text, { gap_minutes }, learners)];
  }
  const { from, to } = found;
  const inside = gap_minutes >= from && gap_minutes <= to;
  const place = inside ? 'is within it' : `is ${gap_minutes < from ? 'shorter' : 'longer'}`;
  const text = `The number of sessions depends least on the gap from ${gapWords(from)} to ${gapWords(to)}, where twice as long a gap makes at most ${limit} fewer of them; the gap in use, ${gapWords(gap_minutes)}, ${place}.`;
  return [finding('plateau', text, { from, to, gap_minutes, inside }, learners)];
}
