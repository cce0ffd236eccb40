/**
 * Brings so many things into random order, every order being equally likely, by Fisher and Yates.
 * @param swap Puts the two at these places in the place of each other.
 */
export function shuffle(length: number, uniform: () => number, swap: (a: number, b: number) => void): void {
  for (let last = length - 1; last > 0; last--) swap(last, Math.floor(uniform() * (last + 1)));
}
