/** Words that say little by themselves. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `a about after again all also always am an and any are as at back be because been before being but by came can come could
  course did do does doing done down each even ever every few first for from get gets getting go goes going good got great had
  has have having he her here him his how however if in into is it its just know last like little look looks lot made make many
  may maybe me might more most much must my never new next no not now of off often on one only or other our out over own people
  quite rather really same say says see seem seems she should since so some something still such take than thank thanks that the
  their them then there these they thing things think this those though through time to too two under until up us use used very
  want was way we well went were what when where which while who why will with without would yes yet you your`.split(
    /\s+/,
  ),
);

const TAGS = /<[^>]*>/g;
const LINKS = /https?:\/\/\S+/g;
const WORDS = /\p{L}+(?:['’-]\p{L}+)*/gu;
const CONTRACTION = /['’](?:s|re|ve|ll|d|m|t)$/;
const SHORTEST = 3;

/** The different words of a text, in lower case, without mark-up, links, very short words and those that say little. */
export function wordsOf(text: string): ReadonlySet<string> {
  const plain = text.replace(TAGS, ' ').replace(LINKS, ' ').toLowerCase();
  const found = new Set<string>();
  for (const [match] of plain.matchAll(WORDS)) {
    if (/n['’]t$/.test(match)) continue;
    const word = match.replace(CONTRACTION, '');
    if (word.length >= SHORTEST && !STOP_WORDS.has(word)) found.add(word);
  }
  return found;
}

/** How many learners use a word at a step, and in how many comments. */
export interface WordUse {
  readonly word: string;
  readonly learners: number;
  readonly comments: number;
}

/** A word of fewer learners than this could point to one of them. */
const FEWEST_LEARNERS = 3;

/** What a learner wrote in a comment. */
export interface Written {
  readonly person: number;
  readonly text: string;
}

/** Each word with the learners who use it and the comments that hold it. */
export function wordUses(texts: readonly Written[]): readonly WordUse[] {
  const uses = new Map<string, { learners: Set<number>; comments: number }>();
  for (const { person, text } of texts) {
    for (const word of wordsOf(text)) {
      const use = uses.get(word) ?? { learners: new Set(), comments: 0 };
      uses.set(word, use);
      use.learners.add(person);
      use.comments++;
    }
  }
  return [...uses].map(([word, { learners, comments }]) => ({ word, learners: learners.size, comments }));
}

/** Whether a word may be named: a rare one could point to a learner. */
export const isNameable = ({ learners }: Pick<WordUse, 'learners'>) => learners >= FEWEST_LEARNERS;

/** The words that most learners use, of equals those in more comments, then by alphabet; rare ones are never named. */
export function topWords(uses: readonly WordUse[], most: number): readonly WordUse[] {
  return uses
    .filter(isNameable)
    .toSorted((a, b) => b.learners - a.learners || b.comments - a.comments || (a.word < b.word ? -1 : 1))
    .slice(0, most);
}
