import { answerName } from '@/words/answers';
import type { Comparison, Side } from '../comparison';
import { differenceFindings, HOLM, SHARES } from '../comparison-kit/findings';
import { ranked } from '../comparison-kit/ranked';
import { shareDots } from '../comparison-kit/share-dots';
import { type ComparedItem, itemDifferences } from '../comparison-kit/share-items';
import { shareTable } from '../comparison-kit/share-table';
import type { Choice } from '../definition';
import { type ProfileField, profileFields, profileWords, valueOrder } from './fields';
import { chosenField } from './findings';
import type { LearnerProfileResult } from './tables';

type Sides = readonly Side<LearnerProfileResult>[];

const MOST_ITEMS = 15;

/** A field's values, in their own order or the most frequent first, with the share of each side's known learners. */
function items(sides: Sides, field: ProfileField): readonly ComparedItem[] {
  const rows = sides.map(({ result }) => result.learner_profile.filter((row) => row.field === field));
  const known = rows.map((own) => own.reduce((sum, { learners }) => sum + learners, 0));
  const total = new Map<string, number>();
  for (const { value, learners } of rows.flat()) total.set(value, (total.get(value) ?? 0) + learners);
  const order = valueOrder[field];
  const place = (value: string) => {
    const at = order?.indexOf(value) ?? 0;
    return at < 0 ? Number.MAX_SAFE_INTEGER : at;
  };
  const values = [...total].toSorted(([a, m], [b, n]) => place(a) - place(b) || n - m);
  return values.map(([value]) => ({
    key: `${field}-${value}`,
    name: answerName(field, value),
    what: `have “${answerName(field, value)}” (${profileWords[field].toLowerCase()})`,
    shares: rows.map((own, side) =>
      known[side] > 0
        ? { part: own.find((row) => row.value === value)?.learners ?? 0, all: known[side] }
        : null,
    ),
  }));
}

const field: Choice = {
  id: 'field',
  label: 'About',
  options: profileFields.map((value) => ({ value, label: profileWords[value] })),
  initial: 'age_range',
};

const fieldDifferences = (sides: Sides, about: ProfileField) => itemDifferences(sides, items(sides, about));

/** Who the learners are, side by side. */
export const profileComparison: Comparison<LearnerProfileResult> = {
  definition: [
    'Of each side’s learners of whom the field is known, the share with each value is compared, field by field; the chart has the 15 most frequent values, or the first in their order.',
    SHARES,
    HOLM,
  ],
  choices: [field],
  splitBy: 'field',
  apart: true,
  differences: (sides) => profileFields.flatMap((about) => fieldDifferences(sides, about)),
  findings: (sides) =>
    differenceFindings(sides, fieldDifferences(sides, chosenField(sides[0].view)), 'value'),
  chart(sides) {
    const about = chosenField(sides[0].view);
    const shown = items(sides, about).slice(0, MOST_ITEMS);
    const summary = `The share of each side’s learners by ${profileWords[about].toLowerCase()}.`;
    const differences = ranked(fieldDifferences(sides, about));
    return shareDots(sides, shown, differences, 'Share of those known', summary);
  },
  table(sides) {
    const about = chosenField(sides[0].view);
    const all = items(sides, about).map((item) => ({
      ...item,
      name: `${profileWords[about]}: ${item.name}`,
    }));
    return shareTable(sides, all, ranked(fieldDifferences(sides, about)), {
      name: 'compared_profile',
      item: 'Value',
      itemIs: 'What is known about the learners, and its value.',
      all: 'Learners of whom it is known.',
      part: 'Those of them with the value.',
      together: 'all differences of the same field',
    });
  },
};
