import { expect, it } from 'vitest';
import { savedUnknownSentence, unknownSentence } from './unknown-words';

const nameOf = (run: string) => `run ${run.slice(2)}`;

it('says which features are left out, and because of which file of which run', () => {
  expect(unknownSentence([], nameOf)).toBeNull();
  const sentence = unknownSentence(
    [
      { features: ['total_events', 'comments'], sources: ['comments'], runs: ['x-1'] },
      { features: ['video_completion'], sources: ['video-steps'], runs: ['x-1', 'x-2'] },
      { features: ['score_trend'], sources: ['question-response', 'enrolments'], runs: ['x-3'] },
    ],
    nameOf,
  );
  expect(sentence).toContain('“Events” and “Comments”, because run 1 has no comments file;');
  expect(sentence).toContain(
    'nor at “Share of video steps completed”, because run 1 and run 2 have no step known to be a video;',
  );
  expect(sentence).toContain('because run 3 has no quiz responses file and no enrolments file.');
});

it('says that a saved model cannot do without what is not known', () => {
  const unknown = [{ features: ['score_trend'], sources: ['question-response'], runs: ['x-2'] }] as const;
  expect(savedUnknownSentence(unknown, nameOf)).toContain(
    'The saved model looks at “Score trend”, but run 2 has no quiz responses file. It cannot be trained again without',
  );
});
