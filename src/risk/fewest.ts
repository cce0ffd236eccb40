/** Fewer learners teach nothing. */
export const FEWEST_LEARNERS = 30;

/** Fewer of either kind, those for whom the outcome came about and those for whom not, teach nothing. */
export const FEWEST_OF_A_KIND = 10;
