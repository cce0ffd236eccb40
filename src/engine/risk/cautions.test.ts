import { describe, expect, it } from 'vitest';
import { assessing, assessmentBy, engineWith, first, running, second } from '@/testing/risk-runs';

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

it('a model that tells its learners apart without a fault is not to be relied on', async () => {
  const file = JSON.parse((await assessed()).json);
  file.training.separated = true;
  const { cautions } = await assessed({ source: { kind: 'file', json: JSON.stringify(file) } });
  expect(cautions).toEqual([{ code: 'separated' }]);
});

it('data that end before the cut say little of those after', async () => {
  const engine = await engineWith(...first, ...running);
  const cautionsAt = async (week: number) =>
    (await assessmentBy(engine, { cut: { kind: 'week', week } })).cautions.map(({ code }) => code);
  expect(await cautionsAt(3)).not.toContain('not-reached');
  expect(await cautionsAt(4)).toContain('not-reached');
});

it('what is the same for everyone here cannot tell them apart, though it was learnt from', async () => {
  const silent = second.map(({ name, text }) => {
    if (!name.includes('comments')) return { name, text };
    const [head, ...lines] = text.split('\n');
    return {
      name,
      text: [head, ...lines.filter((line) => /,2024-(09-(1[7-9]|2|3)|1)/.test(line))].join('\n'),
    };
  });
  const { cautions } = await assessmentBy(await engineWith(...first, ...silent));
  expect(cautions).toEqual([{ code: 'constant', features: ['comments'] }]);
});
