import type { CardTable, Finding } from '@/analyses/definition';
import { headlineCards, soundFirst } from '@/analyses/headlines';

/** A chart as the report holds it. */
export interface Picture {
  /** A whole SVG document. */
  readonly svg: string;
  /** The chart in a sentence, for those who cannot see it. */
  readonly summary: string;
}

export interface ReportCard {
  /** `analysis/card`, unique in the report. */
  readonly id: string;
  readonly question: string;
  readonly definition: readonly string[];
  /** What of the selection has no bearing on it, in a sentence; null where all has. */
  readonly beyond: string | null;
  readonly findings: readonly Finding[];
  readonly picture: Picture | null;
  /** How many of its counts are withheld, in a sentence; null where none are. */
  readonly hidden: string | null;
  readonly table: CardTable;
}

export interface ReportSection {
  readonly title: string;
  readonly lead: string;
  readonly cards: readonly ReportCard[];
  /** Cards of the same page that stand in a section before this one. */
  readonly elsewhere: readonly ReportCard[];
  /** What it says in short, be it of cards that stand elsewhere; empty where nothing is sound. */
  readonly short: readonly string[];
  /** Questions that cannot be answered, by the reason in a sentence. */
  readonly unanswered: ReadonlyMap<string, readonly string[]>;
}

/** All that a report says. */
export interface ReportContent {
  readonly title: string;
  /** Run, dates, weeks. */
  readonly facts: string;
  /** Whose figures and of which times. */
  readonly selection: string;
  /** What must be known before any figure is believed. */
  readonly cautions: readonly string[];
  /** The data: which files, and until when they reach. */
  readonly data: readonly string[];
  /** ISO date on which it was made. */
  readonly madeOn: string;
  readonly version: string;
  readonly sections: readonly ReportSection[];
  readonly withTables: boolean;
}

const headlines: ReadonlySet<string> = new Set(headlineCards);

/** What cards say in short: the headlines among them, after the first sound finding of all; each at most once. */
export function shortOf(cards: readonly ReportCard[]): readonly string[] {
  const told = cards.flatMap(({ id, findings }) => {
    const text = soundFirst(findings);
    return text === null ? [] : [{ id, text }];
  });
  return told.filter(({ id }, index) => index === 0 || headlines.has(id)).map(({ text }) => text);
}

/** The sections in short, each sentence once, for a reader who reads no further. */
export function inShort(sections: readonly ReportSection[]): readonly string[] {
  return [...new Set(sections.flatMap(({ short }) => short))];
}
