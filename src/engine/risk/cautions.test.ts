import { describe, expect, it } from 'vitest';
import { assessing, first } from '@/testing/risk-runs';

const assessed = assessing();

describe('courses of another length', () => {
  const longer = { 'clouds-1': { weeks: 6 } };

  it('are said of the runs learnt from that differ by more than a quarter', async () => {
    const { cautions, model } = await assessed({ settings: longer });
    const steps = new Set(
      (first.find(({ name }) => name.includes('step-activity'))?.text ?? '')
        .split('\n')
        .slice(1, -1)
        .map((line) => line.split(',')[1]),
    ).size;
    const [here] = (await assessed({ source: { kind: 'itself' } })).model.training.courses;
    expect(model.training.courses).toEqual([{ weeks: 6, steps }]);
    expect(cautions).toEqual([
      {
        code: 'other-course',
        here: { run: 'clouds-2', ...here },
        trained: [{ run: 'clouds-1', weeks: 6, steps }],
      },
    ]);
    expect((await assessed()).cautions).toEqual([]);
  });

  it('are known of a saved model, unless it was saved before they were kept', async () => {
    const { json } = await assessed({ settings: longer });
    const { cautions } = await assessed({ source: { kind: 'file', json } });
    expect(cautions).toMatchObject([{ code: 'other-course', trained: [{ run: 'clouds-1', weeks: 6 }] }]);
    const file = JSON.parse(json);
    Reflect.deleteProperty(file.training, 'courses');
    const before = await assessed({ source: { kind: 'file', json: JSON.stringify(file) } });
    expect(before.cautions).toEqual([]);
  });
});
