import { answerName } from '@/words/answers';
import { counted } from '@/words/numbers';
import type { Comparison, Side } from '../comparison';
import { allChosen, notChosenBy } from '../comparison-kit/chosen-by';
import { differenceFindings, HOLM, SHARES } from '../comparison-kit/findings';
import { ranked } from '../comparison-kit/ranked';
import { shareDots } from '../comparison-kit/share-dots';
import { type ComparedItem, itemDifferences } from '../comparison-kit/share-items';
import { shareTable } from '../comparison-kit/share-table';
import type { Choice, Finding } from '../definition';
import { THIN } from '../sentence';
import { type ProfileField, profileFields, profileWords, valuePlace } from './fields';
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
  const values = [...total].toSorted(
    ([a, m], [b, n]) => valuePlace(field, a) - valuePlace(field, b) || n - m,
  );
  return values.map(([value]) => ({
    key: `${field}-${value}`,
    chosenBy: field,
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
  label: 'Characteristic',
  options: profileFields.map((value) => ({ value, label: profileWords[value] })),
  initial: 'age_range',
};

const fieldDifferences = (sides: Sides, about: ProfileField) =>
  itemDifferences(sides, notChosenBy(sides, items(sides, about)));

/** Why no value is compared: a side with too few learners of whom the field is known; nothing where that is not why. */
function tooFewKnown(sides: Sides, about: ProfileField): readonly Finding[] {
  const words = profileWords[about].toLowerCase();
  const known = sides.map(({ label, result }) => {
    const rows = result.learner_profile.filter((row) => row.field === about);
    return { label, learners: rows.reduce((sum, row) => sum + row.learners, 0) };
  });
  const few = known.find(({ learners }) => learners < THIN);
  if (!few || known.every(({ learners }) => learners === 0)) return [];
  const { label, learners } = few;
  const text = `For ${words}, the data have ${counted(learners, 'learner')} of ${label}, too few to tell a difference from chance: it takes ${THIN}.`;
  return [{ key: 'too-few-known', text, values: { learners } }];
}

/** Who the learners are, side by side. */
export const profileComparison: Comparison<LearnerProfileResult> = {
  ofAllRows: true,
  definition: [
    'Of each side’s learners of whom the field is known, the share with each value is compared, field by field; the chart has the 15 most frequent values, or the first in their order.',
    SHARES,
    HOLM,
  ],
  choices: [field],
  splitBy: 'field',
  apart: true,
  differences: (sides) => profileFields.flatMap((about) => fieldDifferences(sides, about)),
  findings(sides) {
    const about = chosenField(sides[0].view);
    const chosen = allChosen(sides, items(sides, about), profileWords[about].toLowerCase());
    if (chosen) return [chosen];
    const found = differenceFindings(sides, fieldDifferences(sides, about), 'value');
    return found.length > 0 ? found : tooFewKnown(sides, about);
  },
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
    return shareTable(sides, all, ranked(itemDifferences(sides, all)), {
      name: 'compared_profile',
      item: 'Value',
      itemIs: 'What is known about the learners, and its value.',
      all: 'Learners of whom it is known.',
      part: 'Those of them with the value.',
      together: 'all differences of the same field',
    });
  },
};
