import { answerName } from '@/words/answers';
import type { CardTable, CardView } from '../definition';
import { chosenField } from './findings';
import { type LearnerProfileResult, learnerProfileTable } from './tables';

/** The chosen field's rows, their values in words. */
export function chosenTable(result: LearnerProfileResult, view: CardView): CardTable {
  const field = chosenField(view);
  const rows = result.learner_profile.filter((row) => row.field === field);
  const words = Object.fromEntries(rows.map(({ value }) => [value, answerName(field, value)]));
  const columns = learnerProfileTable.columns.map((each) =>
    each.name === 'value' ? { ...each, words } : each,
  );
  return { schema: { ...learnerProfileTable, columns }, rows };
}
