import type { CardView, Chart } from '@/analyses/definition';
import { count, percent } from '@/words/numbers';
import { labelledBars } from '../chart-kit/bars';
import { layeredSpec } from '../chart-kit/spec';
import { groupSizes } from './findings';
import { type GroupsResult, groupOrder, groupWords } from './tables';

const spec = layeredSpec({
  height: groupOrder.length * 30,
  layers: labelledBars({
    name: 'name',
    order: groupOrder.map((group) => groupWords[group]),
    value: 'learners',
    title: 'Learners',
    label: 'label',
    labelWidth: 110,
    tooltip: [
      { field: 'name', title: 'Group' },
      { field: 'learners_text', title: 'Learners' },
      { field: 'share', title: 'Share' },
    ],
  }),
});

/** The groups as bars with their sizes and shares at the ends. */
export function groupChart(result: GroupsResult, view: CardView): Chart | null {
  const sizes = groupSizes(result, view);
  const base = sizes.get('enrolled') ?? sizes.get('visited_step') ?? 0;
  if (base === 0) return null;
  const values = groupOrder.map((group) => {
    const learners = sizes.get(group) ?? null;
    const share = learners === null ? 'not known' : percent(learners, base);
    const text = learners === null ? 'not known: a file is missing' : count(learners);
    const label = learners === null ? 'not known' : `${text} · ${share}`;
    return { name: groupWords[group], learners: learners ?? 0, learners_text: text, share, label };
  });
  const known = values.filter(({ share }) => share !== 'not known');
  const summary = `Bars of the learner groups: ${known.map(({ name, label }) => `${name} ${label}`).join('; ')}.`;
  return { spec, values, summary };
}
