import { column, tableSchema } from '@/analyses/schema';
import type { LearnerAtRisk, LevelThresholds } from '@/engine/protocol';
import { levelOf, type RiskLevel } from '@/risk/levels';

/** A learner of the list, with what is derived from the page's choices. */
export interface ListRow extends LearnerAtRisk {
  /** The id, or the pseudonym in its place. */
  readonly name: string;
  /** From 1, by falling risk among all who were assessed. */
  readonly rank: number;
  readonly level: RiskLevel;
  /** The risk less that of the week before; null where there is none. */
  readonly change: number | null;
}

/** What the list can be sorted by. */
export type SortKey = 'rank' | 'name' | 'engagement' | 'quietDays' | 'lastStep' | 'change';

export interface ListOrder {
  readonly by: SortKey;
  readonly descending: boolean;
}

export interface ListFilter {
  /** A part of the name, or the whole id. */
  readonly search: string;
  /** From 0 to 1. */
  readonly least: number;
  /** Only those who were active in so many days before the cut; null where that does not matter. */
  readonly activeWithin: number | null;
  /** The ids of the selected group; null where everyone is selected. */
  readonly members: ReadonlySet<string> | null;
}

/** The learners of an assessment as the list shows them. */
export function listRows(
  learners: readonly LearnerAtRisk[],
  thresholds: LevelThresholds,
  nameOf: (id: string) => string,
): readonly ListRow[] {
  return learners.map((learner, place) => {
    const before = learner.byWeek.at(-2) ?? null;
    return {
      ...learner,
      name: nameOf(learner.id),
      rank: place + 1,
      level: levelOf(learner.probability, thresholds),
      change: before === null ? null : learner.probability - before,
    };
  });
}

/** The rows that pass every filter. */
export function filteredRows(
  rows: readonly ListRow[],
  { search, least, activeWithin, members }: ListFilter,
): readonly ListRow[] {
  const part = search.trim().toLowerCase();
  return rows.filter(
    ({ id, name, probability, quietDays }) =>
      probability >= least &&
      (activeWithin === null || quietDays < activeWithin) &&
      (part === '' || name.toLowerCase().includes(part) || id.toLowerCase() === part) &&
      (members === null || members.has(id)),
  );
}

const collator = new Intl.Collator('en-GB', { numeric: true });

/** In the given order; those without a value last either way, equals by risk. */
export function orderedRows(rows: readonly ListRow[], { by, descending }: ListOrder): readonly ListRow[] {
  const sign = descending ? -1 : 1;
  return rows.toSorted((a, b) => {
    const [left, right] = [a[by], b[by]];
    if (left === null || right === null)
      return Number(left === null) - Number(right === null) || a.rank - b.rank;
    const compared =
      typeof left === 'number' && typeof right === 'number'
        ? left - right
        : collator.compare(String(left), String(right));
    return sign * compared || a.rank - b.rank;
  });
}

export type ListCsvRow = {
  readonly learner_id: string;
  readonly rank: number;
  readonly probability: number;
  readonly level: string;
  readonly reasons: string;
  readonly engagement: number;
  readonly days_since_last_activity: number;
  readonly last_step: string | null;
  readonly change: number | null;
};

export const listTable = tableSchema<ListCsvRow>(
  'learners_at_risk',
  'listed learner, as the list is sorted',
  {
    learner_id: column('label', 'Learner', 'The learner’s id.'),
    rank: column('count', 'Rank', 'From 1, by falling risk among all who were assessed.'),
    probability: column('rate', 'Risk', 'The model’s probability that the outcome comes about.'),
    level: column('label', 'Level', 'Low, moderate or high by the thresholds of the page.'),
    reasons: column('label', 'Reasons', 'What raises the risk most, up to three things.'),
    engagement: column('rate', 'Engagement', 'The engagement score.'),
    days_since_last_activity: column(
      'number',
      'Days since last activity',
      'From the learner’s last event to the end of the day by which the list is made.',
    ),
    last_step: column('label', 'Last step', 'The step that was first visited last.'),
    change: column(
      'number',
      'Change',
      'The risk less that at the end of the week before; empty where there is none.',
    ),
  },
);

/** The rows as they are saved: with ids, whatever is shown. */
export function csvRows(rows: readonly ListRow[]): readonly ListCsvRow[] {
  return rows.map(({ id, rank, probability, level, reasons, engagement, quietDays, lastStep, change }) => ({
    learner_id: id,
    rank,
    probability,
    level,
    reasons: reasons.join(' | '),
    engagement,
    days_since_last_activity: quietDays,
    last_step: lastStep,
    change,
  }));
}
