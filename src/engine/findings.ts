import type { Comparison, Side } from '@/analyses/comparison';
import { standOutFindings } from '@/analyses/comparison-kit/stand-outs';
import type { Card, Chart, Finding } from '@/analyses/definition';
import { findCard } from '@/analyses/registry';
import { usableSides } from '@/analyses/withholding/answer';
import { type CellPair, cellPairs } from '@/analyses/withholding/cell-pairs';
import { quotedFindings, quotedText } from '@/analyses/withholding/quoted';
import { GatheredWholes } from '@/analyses/withholding/wholes';
import { honest } from '@/analyses/withholding/wording';
import type { Run } from '@/course/run';
import { inWholeShares } from '@/words/whole-shares';
import { done } from './outcome';
import type { FindingsRequest, Outcome, RunId, Said } from './protocol';
import type { Results } from './results';

type Found = NonNullable<ReturnType<typeof findCard>>;

/** A card with the sides that it is about, from the figures as they are and from what is left of them. */
interface Both {
  readonly card: Card;
  readonly truth: readonly Side[];
  readonly withheld: readonly Side[];
  readonly pairs: readonly CellPair[];
  /** For each side. */
  readonly wholes: readonly GatheredWholes[];
}

interface Texts {
  readonly findings: readonly Finding[];
  readonly chart: Chart | null;
}

function textsOf(
  shows: FindingsRequest['shows'],
  cards: readonly { card: Card; sides: readonly Side[] }[],
): Texts {
  const [first] = cards;
  if (!first || first.sides.length === 0) return { findings: [], chart: null };
  const { card, sides } = first;
  switch (shows) {
    case 'stand-outs':
      // What its chart shows holds no figure that would have to be checked.
      return { findings: standOutFindings(cards), chart: null };
    case 'comparison': {
      const comparison: Comparison | undefined = card.comparison;
      return {
        findings: comparison?.findings(sides) ?? [],
        chart: comparison?.chart(sides) ?? null,
      };
    }
    case 'card': {
      const [{ result, view }] = sides;
      return { findings: card.findings(result, view), chart: card.chart(result, view) };
    }
  }
}

function bothOf(
  { analysis, card }: Found,
  { sides, withhold }: FindingsRequest,
  results: Results,
  runOf: (id: RunId) => Run | undefined,
): Both {
  const computed = sides.flatMap(({ selection, ...side }) => {
    const run = runOf(selection.run);
    if (!run) return [];
    const withheld = results.compute(analysis.id, run, { ...selection, withhold });
    const truth = withheld.ok ? results.compute(analysis.id, run, { ...selection, withhold: 0 }) : withheld;
    const own = new GatheredWholes(withhold);
    return withheld.ok && truth.ok ? [{ side, own, withheld: withheld.value, truth: truth.value }] : [];
  });
  return {
    card,
    truth: computed.map(({ side, own, truth }) => ({ ...side, view: own.ofTruth(side.view), result: truth })),
    withheld: usableSides(
      analysis.tables,
      computed.map(({ side, own, withheld }) => ({
        ...side,
        view: own.ofWithheld(side.view),
        result: withheld,
      })),
      withhold,
    ),
    wholes: computed.map(({ own }) => own),
    pairs: computed.flatMap(({ truth }) => cellPairs(analysis.tables, truth, withhold)),
  };
}

/**
 * What is said of figures of which small counts are withheld. It is worked out where the figures as they are known, so that only
 * what is true is said; they themselves stay here.
 */
export function findingsOf(
  request: FindingsRequest,
  results: Results,
  runOf: (id: RunId) => Run | undefined,
): Outcome<Said> {
  const { cards, shows, withhold } = request;
  const both = cards
    .flatMap((name) => findCard(name) ?? [])
    .filter(({ analysis }) => analysis.about !== 'learners')
    .map((found) => bothOf(found, request, results, runOf))
    .filter(({ truth }) => truth.length > (shows === 'card' ? 0 : 1));
  const textsBy = (which: 'truth' | 'withheld') =>
    textsOf(
      shows,
      both.map((each) => ({ card: each.card, sides: each[which] })),
    );
  // The true shares keep their decimals, by which it is known of what they are.
  const truth = textsBy('truth');
  const withheld = inWholeShares(() => textsBy('withheld'));
  const quoting = { pairs: both.flatMap((each) => each.pairs), threshold: withhold };
  const summary =
    truth.chart && withheld.chart
      ? quotedText(truth.chart.summary, withheld.chart.summary, { ...quoting, beside: [] })
      : null;
  return done({
    findings: quotedFindings(truth.findings, honest(withheld.findings), quoting),
    summary,
    wholes: both[0]?.wholes.map(({ published }) => published) ?? [],
  });
}
