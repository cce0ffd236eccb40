import type { StudyRhythmResult } from './tables';

/** Three quarters of the learners on one day, an eighth on two days a day apart, an eighth on four a fortnight apart. */
export function rhythm(learners: number): StudyRhythmResult {
  const eighth = learners / 8;
  const gaps = 4 * eighth;
  return {
    study_rhythm: [
      {
        learners,
        one_day: 6 * eighth,
        mean_active_days: 1.5,
        median_active_days: 1,
        gaps,
        median_gap_days: 14,
        regularity_learners: eighth,
        mean_regularity: 0.4,
        lower_quartile_regularity: 0.2,
        median_regularity: 0.35,
        upper_quartile_regularity: 0.6,
      },
    ],
    study_active_days: [
      { active_days: 1, learners: 6 * eighth, share: 6 / 8 },
      { active_days: 2, learners: eighth, share: 1 / 8 },
      { active_days: 4, learners: eighth, share: 1 / 8 },
    ],
    study_day_gaps: [
      { days: 1, gaps: eighth, share: 1 / 4 },
      { days: 14, gaps: 3 * eighth, share: 3 / 4 },
    ],
    study_regularity: [
      { bin_from: 0.3, bin_to: 0.4, learners: eighth / 2, share: 1 / 2 },
      { bin_from: 0.5, bin_to: 0.6, learners: eighth / 2, share: 1 / 2 },
    ],
  };
}
