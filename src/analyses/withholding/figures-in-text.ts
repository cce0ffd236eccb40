/** A number in a sentence, and what stands around it. */
export interface TextFigure {
  readonly text: string;
  readonly value: number;
  readonly decimals: number;
  /** What a number is there: how many, a share, the name of something such as a week or a date, any other figure. */
  readonly role: 'count' | 'share' | 'name' | 'other';
  /** Whether the words around it leave no doubt that it counts learners or what they did. */
  readonly ofLearners: boolean;
  readonly before: string;
  readonly after: string;
}

const NUMBER = /(?<![\d.,])[−-]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)*/g;

const MONTHS =
  'January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec';
const NAMES =
  'weeks?|steps?|days?|hours?|questions?|quiz|runs?|attempts?|answers?|options?|numbers?|groups?|dates?';
const UNITS =
  'days?|hours?|minutes?|seconds?|weeks?|steps?|dates?|points?|percentage points|questions?|quiz(?:zes)?(?! responses)|videos?|study sessions?|activities|options?|members?|of the week';
const EVENTS =
  'learners?|comments?|threads?|replies|responses?|visits?|visitors|enrolments?|unenrolments?|completions?|events?|sessions?|views?|people|likes?|moves?|full participations?|first|quiz responses|step visits|others?';

const NAMED_BEFORE = new RegExp(
  String.raw`(?:\b(?:${NAMES})\s(?:[\d.]+(?:,| and| to| or)\s)*|\b(?:${MONTHS})\s|[:–])$`,
  'i',
);
const NAMED_AFTER = new RegExp(String.raw`^(?:\s(?:${MONTHS})\b|[:–]\d|\.\d| to \d+ \()`);
/** The second number of a range that is a name, such as that of ages: `18 to 25 (22 %)`. */
const RANGE_BEFORE = /\d to $/;
const UNIT_AFTER = new RegExp(
  String.raw`^(?:\s(?:of|in|to|and|or)(?:\sthe)?\s[\d,.]+)?(?:\sother)?\s(?:${UNITS})\b`,
  'i',
);
const EVENT_AFTER = new RegExp(
  String.raw`^\s(?:(?:${EVENTS}|who|visited|enrolled|unenrolled|commented|still|weak|strong)\b|\([\d.]+\s%)`,
  'i',
);
const SHARE_BEFORE = /%\sof\s(?:all |the |its |these |those )?$/;

function isQuoted(before: string): boolean {
  return before.lastIndexOf('“') > before.lastIndexOf('”');
}

function roleOf(text: string, before: string, after: string): TextFigure['role'] {
  if (/^\s%/.test(after)) return 'share';
  const ends = RANGE_BEFORE.test(before) && after.startsWith(' (');
  if (isQuoted(before) || NAMED_BEFORE.test(before) || NAMED_AFTER.test(after) || ends) return 'name';
  if (text.includes('.') || /^[−-]/.test(text) || UNIT_AFTER.test(after)) return 'other';
  return 'count';
}

/** The numbers of a sentence in their order. */
export function figuresIn(sentence: string): readonly TextFigure[] {
  return [...sentence.matchAll(NUMBER)].map((match) => {
    const [text] = match;
    const before = sentence.slice(0, match.index);
    const after = sentence.slice(match.index + text.length);
    return {
      text,
      value: Number(text.replaceAll(',', '').replace('−', '-')),
      decimals: text.split('.')[1]?.length ?? 0,
      role: roleOf(text, before, after),
      ofLearners: EVENT_AFTER.test(after) || SHARE_BEFORE.test(before),
      before,
      after,
    };
  });
}

/** A sentence without its numbers. */
export function wordsOf(sentence: string): string {
  return sentence.replaceAll(NUMBER, '#');
}

/** A sentence with other numbers in place of its own. */
export function withFigures(sentence: string, figures: readonly string[]): string {
  const left = [...figures];
  return sentence.replaceAll(NUMBER, (own) => left.shift() ?? own);
}
