import { describe, expect, it } from 'vitest';
import { applyChanges, type SettingsChanges } from '@/course/settings';
import { presets, simulateCourse } from '@/simulate';
import { loadRun } from '@/testing/load-run';
import { unknownFeatures } from './unknown';

const quiz = ['questions_attempted', 'first_attempt_score', 'score_trend'] as const;

/** A run without the files of some datasets. */
async function without(run: number, datasets: readonly string[], changes: SettingsChanges = {}) {
  const files = simulateCourse({ ...presets.small, slug: 'x', run, learners: 200 })
    .filter(({ name }) => !datasets.some((dataset) => name.endsWith(`_${dataset}.csv`)))
    .map((file) => [file.name, [...file.chunks()].join('')]);
  const loaded = await loadRun(Object.fromEntries(files));
  return { run: loaded, settings: applyChanges(loaded.defaults, changes) };
}

describe('features that are not known of every run', () => {
  it('are none where every run has every file', async () => {
    expect(unknownFeatures([await without(1, []), await without(2, [])])).toEqual([]);
  });

  it('are those of a file that one run lacks, and the number of all events', async () => {
    const runs = [await without(1, []), await without(2, ['question-response']), await without(3, [])];
    expect(unknownFeatures(runs)).toEqual([
      { features: ['total_events', ...quiz], sources: ['question-response'], runs: ['x-2'] },
    ]);
  });

  it('leave events in where no run has the file, for then they are counted alike', async () => {
    const runs = [await without(1, ['question-response']), await without(2, ['question-response'])];
    expect(unknownFeatures(runs)).toEqual([
      { features: quiz, sources: ['question-response'], runs: ['x-1', 'x-2'] },
    ]);
    const reviews = ['peer-review-assignments', 'peer-review-reviews'];
    expect(unknownFeatures([await without(1, reviews), await without(2, reviews)])).toEqual([]);
    expect(unknownFeatures([await without(1, reviews), await without(2, [])])).toEqual([
      { features: ['total_events'], sources: reviews, runs: ['x-1'] },
    ]);
  });

  it('are told together for the runs that lack the same, in the order of features', async () => {
    const runs = [await without(1, ['enrolments', 'comments']), await without(2, ['video-stats'])];
    expect(unknownFeatures(runs)).toEqual([
      {
        features: ['total_events', 'comments', 'days_enrolled_before_start'],
        sources: ['comments', 'enrolments'],
        runs: ['x-1'],
      },
      { features: ['video_completion'], sources: ['video-steps'], runs: ['x-2'] },
    ]);
  });

  it('are known by the settings, too, where these say which steps are videos', async () => {
    const said = await without(1, ['video-stats'], { steps: { '1.1': { type: 'video' } } });
    expect(unknownFeatures([said, await without(2, [])])).toEqual([]);
  });

  it('are only those that are asked about', async () => {
    const run = await without(1, ['comments', 'question-response']);
    expect(unknownFeatures([run], ['comments', 'steps_visited'])).toEqual([
      { features: ['comments'], sources: ['comments'], runs: ['x-1'] },
    ]);
  });
});
