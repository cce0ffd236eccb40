/** Numbers are drawn from this many at a time, so that they tell nothing of the order of sight. */
const BLOCK = 1000;

/** Names that stand for learners' ids while the page is open. They are derived from nothing, so they tell nothing. */
export interface Pseudonyms {
  /** The learner's number, from 1: drawn at random on first sight, the same ever after. */
  numberOf(id: string): number;
  /** The id of a number that has been given; undefined where it has not. */
  idOf(number: number): string | undefined;
  /** The ids of those whose pseudonym has this part; capitals and small letters are alike. */
  matching(part: string): readonly string[];
}

/** How the pseudonym of a number reads. */
export const pseudonym = (number: number) => `Learner ${number}`;

/**
 * An empty book of pseudonyms.
 * @param below A whole number from 0 to under the given one, each as likely.
 */
export function pseudonyms(below: (limit: number) => number): Pseudonyms {
  const numbers = new Map<string, number>();
  const ids = new Map<number, string>();
  let pool: number[] = [];
  const draw = () => {
    if (pool.length === 0) pool = Array.from({ length: BLOCK }, (_, place) => numbers.size + place + 1);
    const [number] = pool.splice(below(pool.length), 1);
    return number;
  };
  return {
    numberOf(id) {
      const known = numbers.get(id);
      if (known !== undefined) return known;
      const number = draw();
      numbers.set(id, number);
      ids.set(number, id);
      return number;
    },
    idOf: (number) => ids.get(number),
    matching(part) {
      const wanted = part.trim().toLowerCase();
      return [...numbers]
        .filter(([, number]) => pseudonym(number).toLowerCase().includes(wanted))
        .map(([id]) => id);
    },
  };
}
