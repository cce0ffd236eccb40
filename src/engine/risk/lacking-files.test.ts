import { describe, expect, it } from 'vitest';
import {
  assessing,
  assessmentBy,
  engineWith,
  filesOf,
  first,
  type RunFile,
  second,
} from '@/testing/risk-runs';
import type { RiskRequest } from './request';

const assessed = assessing();

describe('a file that only some runs have', () => {
  const named = (dataset: string) => (file: RunFile) => !file.name.includes(dataset);
  const quiz = ['total_events', 'questions_attempted', 'first_attempt_score', 'score_trend'];

  /** An assessment of run 2 from run 1, of whose files some are not loaded. */
  const assessedOf = async (files: readonly RunFile[], part: Partial<RiskRequest> = {}) =>
    assessmentBy(await engineWith(...files), part);

  it('is not learnt from, and the risks are better than a saved model’s that was', async () => {
    const files = [...first, ...second.filter(named('question-response'))];
    const { model, unknown, cautions, scored } = await assessedOf(files);
    expect(model.features.filter(({ scale }) => scale === 0).map(({ id }) => id)).toEqual(quiz);
    expect(unknown).toEqual([{ features: quiz, sources: ['question-response'], runs: ['clouds-2'] }]);
    expect(cautions).toEqual([]);
    const { json } = await assessed();
    const saved = await assessedOf(files, { source: { kind: 'file', json } });
    expect(scored?.performance.brier.value).toBeLessThan((saved.scored?.performance.brier.value ?? 0) - 0.01);
    expect(saved.unknown).toEqual([]);
    expect(saved.cautions).toEqual([
      {
        code: 'unknown',
        unknown: [{ features: quiz.slice(1), sources: ['question-response'], runs: ['clouds-2'] }],
      },
    ]);
  });

  it('makes no difference to anything, whichever of the runs has it', async () => {
    const figuresOf = async (files: readonly RunFile[]) => {
      const { learners, weeks, scored, training, trees } = await assessedOf(files, { trees: true });
      return { learners, weeks, scored, training, trees };
    };
    const withVideos = await assessedOf([...first, ...second]);
    const current = await figuresOf([...first, ...second.filter(named('video-stats'))]);
    const earlier = await figuresOf([...first.filter(named('video-stats')), ...second]);
    expect(current.learners).not.toEqual(withVideos.learners);
    expect(current).toEqual(earlier);
  }, 60_000);

  it('is not learnt from where one of several pooled runs lacks it', async () => {
    const third = filesOf({ run: 3, startDate: '2024-05-06', seed: 3 }).filter(named('comments'));
    const files = [...first, ...third, ...second];
    const pooled = await assessedOf(files, { source: { kind: 'runs', runs: ['clouds-1', 'clouds-3'] } });
    const lacking = { features: ['total_events', 'comments'], sources: ['comments'], runs: ['clouds-3'] };
    expect(pooled.unknown).toEqual([lacking]);
    const unused = pooled.model.features.filter(({ scale }) => scale === 0);
    expect(unused.map(({ id }) => id)).toEqual(lacking.features);
    expect((await assessedOf(files)).unknown).toEqual([]);
  });

  it('is said of the run itself, too', async () => {
    const files = second.filter(named('comments'));
    const { unknown } = await assessedOf(files, { source: { kind: 'itself' } });
    expect(unknown).toEqual([{ features: ['comments'], sources: ['comments'], runs: ['clouds-2'] }]);
  });
});
