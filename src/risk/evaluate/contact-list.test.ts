import { describe, expect, it } from 'vitest';
import { calibrationBins } from './calibration';
import { contactList } from './contact-list';

describe('a list of learners', () => {
  const scores = [0.9, 0.8, 0.7, 0.7, 0.7, 0.1];
  const happened = Uint8Array.of(1, 0, 1, 1, 0, 1);

  it('counts who is on it and who is missed', () => {
    expect(contactList(scores, happened, 2)).toMatchObject({
      length: 2,
      truePositives: 1,
      falsePositives: 1,
      falseNegatives: 3,
      trueNegatives: 1,
      precision: 0.5,
      recall: 0.25,
      tied: 0,
    });
  });

  it('takes the mean over all choices where it ends among equals', () => {
    // Three equals of whom two are at risk: every choice of two of them, by hand 4/3 hits.
    const found = contactList(scores, happened, 4);
    expect(found.tied).toBe(3);
    expect(found.truePositives).toBeCloseTo(1 + 4 / 3, 12);
    expect(found.precision).toBeCloseTo((1 + 4 / 3) / 4, 12);
    expect(found.trueNegatives + found.falsePositives).toBeCloseTo(2, 12);
    expect(contactList(scores, happened, 5).tied).toBe(0);
  });

  it('is no longer than there are learners, and tells nothing where it is empty', () => {
    expect(contactList(scores, happened, 100)).toMatchObject({ length: 6, recall: 1, precision: 4 / 6 });
    const none = contactList(scores, happened, 0);
    expect([none.length, none.precision, none.recall]).toEqual([0, Number.NaN, 0]);
    expect(contactList(scores, happened, -2)).toEqual(none);
    expect(contactList(scores, happened, 2.9)).toEqual(contactList(scores, happened, 2));
    expect(contactList(scores, new Uint8Array(6), 3).recall).toBeNaN();
  });
});

describe('the calibration', () => {
  it('compares the mean probability with the share, ten times as many', () => {
    const probabilities = Float64Array.from({ length: 100 }, (_, i) => ((i * 37) % 100) / 100);
    const happened = Uint8Array.from(probabilities, (p) => (Math.round(p * 100) % 10 < 3 ? 1 : 0));
    const bins = calibrationBins(probabilities, happened);
    expect(bins.map(({ learners }) => learners)).toEqual(new Array(10).fill(10));
    bins.forEach((bin, i) => {
      expect(bin).toMatchObject({ lowest: i / 10, highest: (10 * i + 9) / 100, happened: 3, observed: 0.3 });
      expect(bin.predicted).toBeCloseTo(i / 10 + 0.045, 12);
      // Wilson's interval of 3 of 10.
      expect(bin.interval.low).toBeCloseTo(0.1078, 4);
      expect(bin.interval.high).toBeCloseTo(0.6032, 4);
    });
  });

  it('leaves equals together', () => {
    const probabilities = Float64Array.from({ length: 40 }, (_, i) => (i < 25 ? 0.2 : 0.5 + i / 100));
    const bins = calibrationBins(probabilities, new Uint8Array(40));
    expect(bins[0]).toMatchObject({ learners: 25, lowest: 0.2, highest: 0.2 });
    expect(bins.reduce((sum, { learners }) => sum + learners, 0)).toBe(40);
    expect(calibrationBins(new Float64Array(0), new Uint8Array(0))).toEqual([]);
  });
});
