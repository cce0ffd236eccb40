import type { CardView, Chart } from '@/analyses/definition';
import { initialChoices } from '@/analyses/initial-choices';
import { lackedBy } from '@/analyses/lacked-by';
import { mayLeave } from '@/analyses/may-leave';
import { findCard } from '@/analyses/registry';
import { cardAnswer, withFindings } from '@/analyses/withholding/answer';
import { withheldCounts } from '@/analyses/withholding/cells';
import { withWholes } from '@/analyses/withholding/wholes';
import { breathe } from '@/pace/breathe';
import type { Compute, Say } from '@/store/computing';
import { missingFiles } from '@/words/files';
import { hiddenSentence } from '@/words/withheld';
import { beyondSelection } from '../card/nameless';
import { svgTextOf } from '../chart/picture';
import { failureSentence } from '../messages/failures';
import { type Picture, type ReportCard, type ReportSection, shortOf } from './content';

/** A page of the product as a report takes it. */
export interface ReportPage {
  readonly title: string;
  readonly lead: string;
  /** `analysis/card` */
  readonly cards: readonly string[];
}

type Gathered = ReportCard | { readonly question: string; readonly reason: string } | 'cancelled' | null;

export interface Source {
  readonly compute: Compute;
  /** Of the very selection that is computed. */
  readonly view: CardView;
  /** What may be said of a card while small counts are withheld. */
  readonly say?: Say;
  /** Under which counts are withheld in it; 0 or absent where none are. */
  readonly withhold?: number;
}

async function pictureOf(chart: Chart | null): Promise<Picture | null> {
  return chart && { svg: await svgTextOf(chart), summary: chart.summary };
}

/** A card with its first choices; the reason where it cannot be answered; null where there is nothing to say. */
async function gatherCard(
  name: string,
  { compute, say, view, withhold = 0 }: Source,
  signal: AbortSignal,
): Promise<Gathered> {
  const found = findCard(name);
  if (!found) return null;
  const { analysis, card } = found;
  const { question, definition } = card;
  const lacking = lackedBy(card, view.datasets);
  if (lacking.length > 0) return { question, reason: missingFiles(lacking) };
  const outcome = await compute(analysis.id, { signal });
  if (!outcome.ok) {
    if (outcome.code === 'cancelled') return 'cancelled';
    const missing = outcome.code === 'missing-data' ? (outcome.missing ?? []) : [];
    return { question, reason: missing.length > 0 ? missingFiles(missing) : failureSentence(outcome) };
  }
  const own = { ...view, choices: initialChoices(card) };
  const said = withhold > 0 && say ? await say(name, own, { signal }) : null;
  if (said && !said.ok && said.code === 'cancelled') return 'cancelled';
  const known = said?.ok ? withWholes(own, said.value.wholes[0] ?? {}) : own;
  const computed = cardAnswer(analysis, card, outcome.value, known, withhold);
  const { findings, chart, table, marked = false } = said?.ok ? withFindings(computed, said.value) : computed;
  if (!mayLeave(table.schema)) return null;
  const picture = await pictureOf(chart);
  if (findings.length === 0 && !picture && table.rows.length === 0) return null;
  const beyond = beyondSelection(analysis, view.filter);
  const hidden = withhold > 0 ? hiddenSentence(withheldCounts(table), withhold, marked) : null;
  return { id: name, question, definition, beyond, findings, picture, hidden, table };
}

/**
 * The report's sections, card by card, so that the page stays at hand; a card that stands on two pages is taken on the
 * first. Null where it was cancelled, or other data was loaded meanwhile.
 * @param onProgress Called with the share that is done, 0 to 1.
 */
export async function gatherSections(
  pages: readonly ReportPage[],
  source: Source,
  signal: AbortSignal,
  onProgress: (share: number) => void,
): Promise<readonly ReportSection[] | null> {
  const total = new Set(pages.flatMap(({ cards }) => cards)).size;
  /** What came of each card; null where it is not in the report. */
  const taken = new Map<string, ReportCard | null>();
  const sections: ReportSection[] = [];
  for (const { title, lead, cards: names } of pages) {
    const cards: ReportCard[] = [];
    const unanswered = new Map<string, readonly string[]>();
    const elsewhere = names.flatMap((name) => taken.get(name) ?? []);
    for (const name of names.filter((each) => !taken.has(each))) {
      await breathe();
      const gathered = await gatherCard(name, source, signal);
      if (signal.aborted || gathered === 'cancelled') return null;
      if (gathered && 'reason' in gathered) {
        const { question, reason } = gathered;
        unanswered.set(reason, [...(unanswered.get(reason) ?? []), question]);
        taken.set(name, null);
      } else {
        if (gathered) cards.push(gathered);
        taken.set(name, gathered);
      }
      onProgress(taken.size / total);
    }
    if (cards.length + unanswered.size === 0) continue;
    const short = shortOf(names.flatMap((name) => taken.get(name) ?? []));
    sections.push({ title, lead, cards, elsewhere, short, unanswered });
  }
  return sections;
}
