import type { Finding } from '../definition';
import { underWords } from './cells';

const NOUNS =
  'of |learners?|others?|comments?|threads?|replies|responses?|visits?|first |enrolments?|unenrolments?|events?|sessions?|completions?|quiz |views?|people|answers?|attempts?';

/** A nought that counts something, as sentences and tooltips write it: `0 learners`, `12 of 0`, `0 %`. */
const NOUGHT = new RegExp(
  String.raw`(?<![\d.,:–−-])(?<!\b(?:week|hour|step|day|minute) )\b0(?= (?:${NOUNS}))|(?<=\bof )0(?![\d.,:–])`,
  'gi',
);

/** No share of so many, with or without the count beside it: `0 (0.0 %)`, `0 learners, 0.0 %`, `0.0 % (0 of 12)`, `0.0 % of 12`. */
const SHARE = String.raw`0(?:\.0+)?\s%`;
const SHARES: readonly (readonly [pattern: RegExp, instead: (under: string) => string])[] = [
  [
    new RegExp(String.raw`(?<![\d.,])0( [a-z]+)?(?:,| ·| \()\s?(?:${SHARE}|—)\)?`, 'g'),
    (under) => `${under}$1`,
  ],
  [new RegExp(String.raw`(?<![\d.,])${SHARE} \(0 of ([\d,]+)\)`, 'g'), (under) => `${under} of $1`],
  [new RegExp(String.raw`(?<![\d.,])${SHARE} of (?=\d)`, 'g'), (under) => `${under} of `],
  [new RegExp(String.raw`(?<![\d.,–−-]|to )${SHARE}(?! to )`, 'g'), () => '—'],
];

/** A text in which withheld counts, which stand as noughts, are named as such. */
export function withoutNoughts(text: string, threshold: number): string {
  const under = underWords(threshold);
  const shares = SHARES.reduce((all, [pattern, instead]) => all.replace(pattern, instead(under)), text);
  return shares.replace(NOUGHT, under);
}

/** What says that nobody did; not where a count stands before it (`438 (29 %) never visited`), nor of parts of the course. */
const NOBODY =
  /\b(?:nobody|no one|none(?! of the [\d,]+ (?:quizzes|questions|steps|videos|weeks)\b)|(?<!\d\s%\) )never|no (?:learner|comment|thread|reply|response|enrolment|view)s?)\b/i;

/** Figures that say where something is, of which nought is one: Monday, midnight. */
const isPlace = (key: string) => /(?:^|_)(?:weekday|hour|place)$/.test(key);

/** Findings that say nothing of a withheld count, which would be taken for nought. */
export function honest(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(
    ({ text, values }) =>
      !NOBODY.test(text) &&
      text.search(NOUGHT) === -1 &&
      Object.entries(values).every(([key, value]) => isPlace(key) || (value !== 0 && !Number.isNaN(value))),
  );
}
