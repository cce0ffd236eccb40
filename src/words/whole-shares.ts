import { roundedPercent } from '@/stats/publishing';

const digits = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 20, useGrouping: false });

let whole = false;

/**
 * What is made of figures of which small counts are withheld: every share that is written meanwhile is rounded to a whole per
 * cent, once and from its value, whoever writes it.
 */
export function inWholeShares<T>(make: () => T): T {
  const before = whole;
  whole = true;
  try {
    return make();
  } finally {
    whole = before;
  }
}

/** As `inWholeShares` where counts under a threshold are withheld; as ever where it is 0. */
export function inSharesUnder<T>(threshold: number, make: () => T): T {
  return threshold > 0 ? inWholeShares(make) : make();
}

/** A share in per cent with the digits that it has: `20`, `0.4`. */
export function wholeShare(value: number): string {
  return digits.format(roundedPercent(value));
}

/** Whether shares are whole in what is made now. */
export function sharesAreWhole(): boolean {
  return whole;
}
