/** The survey's answers, by their beginnings, and how a chart names them. */
const short: readonly (readonly [start: string, name: string])[] = [
  ['i don’t have enough time', 'Not enough time'],
  ['the course required more time', 'More time than realised'],
  ['the course wasn’t what i expected', 'Not as expected'],
  ['the course won’t help me', 'No help for my goals'],
  ['the course was too easy', 'Too easy'],
  ['the course was too hard', 'Too hard'],
  ['i prefer not to say', 'Prefer not to say'],
];

/** A reason in few words; one that is not known stays as it is. */
export function shortReason(reason: string): string {
  const text = reason.toLowerCase().replaceAll("'", '’');
  return short.find(([start]) => text.startsWith(start))?.[1] ?? reason;
}

/** Names for the rows of a chart: short, but for reasons that would share one. */
export function reasonNames(reasons: readonly string[]): ReadonlyMap<string, string> {
  const names = reasons.map(shortReason);
  const shared = (name: string) => names.indexOf(name) !== names.lastIndexOf(name);
  return new Map(reasons.map((reason, place) => [reason, shared(names[place]) ? reason : names[place]]));
}

/** Answers that name no reason. */
export function saysNothing(reason: string): boolean {
  return /^(other|i prefer not to say)$/i.test(reason);
}
