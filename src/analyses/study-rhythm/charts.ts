import type { Chart } from '@/analyses/definition';
import { plainNumber } from '@/words/durations';
import { counted, percent } from '@/words/numbers';
import { histogramChart, wholeAxis, wholeBars } from './histogram-chart';
import type { StudyRhythmResult } from './tables';

const MOST_ACTIVE_DAYS = 20;
const MOST_GAP_DAYS = 28;

const dayWords = (value: number, most: number) =>
  `${value}${value > most ? ' or more' : ''} ${value === 1 ? 'day' : 'days'}`;

/** How many learners studied on so many days. */
export function activeDaysChart({ study_rhythm: [row], ...result }: StudyRhythmResult): Chart | null {
  if (!row) return null;
  const counts = result.study_active_days.map(({ active_days, learners }) => ({
    value: active_days,
    count: learners,
  }));
  const bars = wholeBars(counts, MOST_ACTIVE_DAYS).map((bar) => ({
    ...bar,
    name: dayWords(bar.value, MOST_ACTIVE_DAYS),
    share: percent(bar.count, row.learners),
  }));
  return histogramChart({
    bars,
    title: 'Learners',
    axis: wholeAxis('Active days', bars, MOST_ACTIVE_DAYS),
    fields: [
      { field: 'name', title: 'Studied on' },
      { field: 'count', title: 'Learners', count: true },
      { field: 'share', title: 'Share' },
    ],
    median: {
      at: Math.min(row.median_active_days, MOST_ACTIVE_DAYS + 1),
      text: `Median ${plainNumber(row.median_active_days)}`,
    },
    summary: `Histogram of the number of days on which ${counted(row.learners, 'learner')} studied; median ${plainNumber(row.median_active_days)}.`,
  });
}

/** How often learners came back after so many days. */
export function dayGapChart({ study_rhythm: [row], study_day_gaps }: StudyRhythmResult): Chart | null {
  if (!row || row.median_gap_days === null) return null;
  const counts = study_day_gaps.map(({ days, gaps }) => ({ value: days, count: gaps }));
  const bars = wholeBars(counts, MOST_GAP_DAYS).map((bar) => ({
    ...bar,
    name: dayWords(bar.value, MOST_GAP_DAYS),
    share: percent(bar.count, row.gaps),
  }));
  return histogramChart({
    bars,
    title: 'Times',
    axis: wholeAxis('Days from an active day to the next', bars, MOST_GAP_DAYS),
    fields: [
      { field: 'name', title: 'Came back after' },
      { field: 'count', title: 'Times', count: true },
      { field: 'share', title: 'Share' },
    ],
    median: {
      at: Math.min(row.median_gap_days, MOST_GAP_DAYS + 1),
      text: `Median ${plainNumber(row.median_gap_days)}`,
    },
    summary: `Histogram of the days between active days, ${counted(row.gaps, 'gap')} in all; median ${plainNumber(row.median_gap_days)}.`,
  });
}

/** How many learners keep so even a rhythm. */
export function regularityChart({ study_rhythm: [row], study_regularity }: StudyRhythmResult): Chart | null {
  if (!row || row.median_regularity === null || study_regularity.length === 0) return null;
  const bars = study_regularity.map(({ bin_from, bin_to, learners }) => ({
    from: bin_from,
    to: bin_to,
    count: learners,
    name: bin_to === 1 ? `${bin_from} to 1` : `${bin_from} to less than ${bin_to}`,
    share: percent(learners, row.regularity_learners),
  }));
  const median = row.median_regularity.toFixed(2);
  return histogramChart({
    bars,
    title: 'Learners',
    axis: {
      title: 'Regularity (1: always the same pause)',
      values: [0, 0.2, 0.4, 0.6, 0.8, 1],
      format: '.1f',
    },
    fields: [
      { field: 'name', title: 'Regularity' },
      { field: 'count', title: 'Learners', count: true },
      { field: 'share', title: 'Share' },
    ],
    median: { at: row.median_regularity, text: `Median ${median}` },
    summary: `Histogram of the regularity of ${counted(row.regularity_learners, 'learner')} with four active days or more; median ${median}.`,
  });
}
