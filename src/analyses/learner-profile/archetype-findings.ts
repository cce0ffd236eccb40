import type { CardView, Finding } from '@/analyses/definition';
import { answerName } from '@/words/answers';
import { notLoaded } from '@/words/files';
import { count, counted, decimal, percent } from '@/words/numbers';
import { groupDeeds } from '../groups/tables';
import { THIN } from '../sentence';
import { type Contrast, contrasts, type Outcome } from './contrasts';
import { isThin } from './findings';
import type { LearnerProfileResult } from './tables';

const name = ({ row }: Contrast) => answerName('archetype', row.value);
const points = (share: number) => decimal(100 * share);

/** `60.0 % of 40, the others 45.0 % of 168` */
const shares = ({ row, part, others, othersPart }: Contrast) =>
  `${percent(part, row.learners)} of ${count(row.learners)}, the others ${percent(othersPart, others)} of ${count(others)}`;

/** The shares, and `(a difference of 15.0 percentage points, interval 2.0 to 28.0)`. */
function figures(contrast: Contrast): string {
  const { difference, interval } = contrast;
  const sizes = `${points(difference)} percentage points, interval ${points(interval.low)} to ${points(interval.high)}`;
  return `${shares(contrast)} (a difference of ${sizes})`;
}

function valuesOf({ row, part, others, othersPart, difference, interval }: Contrast, outcome: Outcome) {
  const { value, learners } = row;
  return { value, outcome, part, learners, others, others_part: othersPart, difference, ...interval };
}

/**
 * Which archetypes' share of an outcome clearly differs from that of the others who answered, or that none does; and of how
 * many learners the archetype is known.
 */
export function archetypeFindings(
  result: LearnerProfileResult,
  outcome: Outcome,
  { datasets }: CardView,
): readonly Finding[] {
  const coverage = result.learner_profile_fields.find(({ field }) => field === 'archetype');
  if (!coverage) return [];
  const { learners, answered } = coverage;
  if (outcome === 'visited_step' && !datasets.includes('step-activity'))
    return [{ key: 'missing-file', text: notLoaded('Visits', 'step-activity'), values: {} }];
  const rows = result.learner_profile.filter(({ field }) => field === 'archetype');
  const thin = isThin(coverage) ? { caution: true } : {};
  const known: Finding = {
    key: 'known',
    text:
      answered === 0
        ? `The archetype is known of none of the ${counted(learners, 'learner')}.`
        : `The archetype is known of ${count(answered)} of the ${counted(learners, 'learner')} (${percent(answered, learners)}), and those who answer may differ from the others.`,
    values: { learners, answered },
    ...thin,
  };
  const all = contrasts(rows, outcome, answered);
  const [first] = all;
  if (!first) {
    const text = `Too few learners answered to compare archetypes: that takes ${THIN} with one archetype and ${THIN} with others.`;
    return [{ key: 'too-few', text, values: { answered }, caution: true }, known];
  }
  const clear = all.filter(({ distance }) => distance > 0);
  if (clear.length === 0) {
    const [most] = all.toSorted((a, b) => Math.abs(b.difference) - Math.abs(a.difference));
    const text = `No archetype clearly differs in the share who ${groupDeeds[outcome]}. The furthest from the others is ${name(most)}: ${shares(most)}.`;
    const values = { ...valuesOf(most, outcome), compared: all.length };
    return [{ key: 'no-difference', text, values, ...thin }, known];
  }
  const how = first.difference > 0 ? 'more' : 'less';
  const text = `${name(first)} ${groupDeeds[outcome]} clearly ${how} often than the others who answered: ${figures(first)}.`;
  const more = clear.slice(1).map((each) => `${name(each)}, ${figures(each)}`);
  return [
    { key: 'archetype-differs', text, values: valuesOf(first, outcome), ...thin },
    ...(more.length > 0
      ? [
          {
            key: 'more-differ',
            text: `Clearly different, too: ${more.join('; ')}.`,
            values: { archetypes: more.length },
            ...thin,
          },
        ]
      : []),
    known,
  ];
}
