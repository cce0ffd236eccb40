import { describe, expect, it } from 'vitest';
import { calibrationBins } from '@/risk/evaluate/calibration';
import { calibrationCard } from './calibration';
import { evaluation, happened, probabilities, said, view } from './test-view';

describe('calibration', () => {
  it('is right where shares are as predicted, and names what is off', () => {
    expect(said(calibrationCard)).toContain('In each of 2 groups');
    const calibration = calibrationBins(
      probabilities.map((p) => (p === 0.9 ? 0.5 : p)),
      happened,
    );
    const text = said(calibrationCard, view({ scored: evaluation({ calibration }) }));
    expect(text).toContain('In 1 of 2 groups');
    expect(text).toContain('around a risk of 50.0\u00a0%: 90.0\u00a0%');
  });
});
