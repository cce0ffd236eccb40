import { column, tableSchema } from '@/analyses/schema';
import { type MeasureId, measureLabels } from './outcomes';

export type EffectRow = {
  readonly measure: MeasureId;
  readonly contacted: number;
  readonly compared: number;
  readonly contacted_before: number | null;
  readonly compared_before: number | null;
  readonly contacted_after: number | null;
  readonly compared_after: number | null;
  readonly difference: number | null;
  readonly ci_low: number | null;
  readonly ci_high: number | null;
  readonly t: number | null;
  readonly degrees: number | null;
  readonly p: number | null;
  readonly cohens_d: number | null;
  readonly d_low: number | null;
  readonly d_high: number | null;
};

/** Means and their comparison, for a file. */
export const effectTable = tableSchema<EffectRow>('intervention_effect', 'outcome', {
  measure: column(
    'label',
    'Outcome',
    'What is compared; “active at all” is 1 for a learner with any event and 0 for one without.',
    measureLabels,
  ),
  contacted: column('count', 'Contacted', 'Learners contacted, as far as they are compared.'),
  compared: column('count', 'Held out or similar', 'Learners held out, or similar ones.'),
  contacted_before: column('number', 'Contacted, before', 'The mean of those contacted, before the cut.'),
  compared_before: column('number', 'Held out or similar, before', 'The mean of the others, before the cut.'),
  contacted_after: column('number', 'Contacted, after', 'The mean of those contacted, after the cut.'),
  compared_after: column('number', 'Held out or similar, after', 'The mean of the others, after the cut.'),
  difference: column(
    'number',
    'Difference',
    'With learners held out: the mean after, contacted less held out; without: the mean change, contacted less similar.',
  ),
  ci_low: column('number', 'From', 'Where the 95 % interval of the difference begins.'),
  ci_high: column('number', 'To', 'Where it ends.'),
  t: column('number', 't', 'Welch’s t.'),
  degrees: column('number', 'df', 'Its degrees of freedom.'),
  p: column('number', 'p', 'How probable a t so far from 0 or further is where there is no difference.'),
  cohens_d: column('number', 'Cohen’s d', 'The difference in pooled standard deviations.'),
  d_low: column('number', 'd from', 'Where its 95 % interval begins.'),
  d_high: column('number', 'd to', 'Where it ends.'),
});
