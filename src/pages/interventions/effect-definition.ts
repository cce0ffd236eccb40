/** The title under which those contacted are compared with others. */
export const effectQuestion = 'How did they go on?';

/** How the comparison of those contacted with others is counted. */
export const effectDefinition: readonly string[] = [
  'Days are counted from the end of the last day that was known at the export, in the course’s time zone: so many after it, and as many before it.',
  'Steps completed are those whose last completion falls into these days; active days are days with any event (a step visit or completion, an answer, a comment); active at all is 1 for a learner with any event and 0 for one without.',
  'Where learners were held out at random, the means after that day are compared: contacted less held out. All who were contacted by the log count, whether they read the message or not.',
  'Where nobody was held out, each learner contacted is put beside another who was on the course that day, is in no export of the log, and was most alike: by the risk where it is computed for that day, otherwise by the percentiles of steps completed, active days and days since the last activity. Each of the others serves once. The changes from before to after are compared (difference in differences).',
  'The interval, t, its degrees of freedom and p are those of Welch’s t test, which does not ask that both groups vary alike. Cohen’s d is the difference in pooled standard deviations, with its interval.',
];
