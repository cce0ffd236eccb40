/** What the model of learners at risk does not know. */
export const limits: readonly string[] = [
  'Why somebody is away. Illness, a holiday, a finished need or a dull week look the same from here.',
  'What learners want. One who came for two steps and found them is no failure, and is at high risk all the same.',
  'What helps. It was trained on who stopped, not on who came back because somebody wrote to them; a high risk does not say that a message works.',
  'What is not in the exports: reading without a click, downloads, conversations elsewhere, an exam at the end.',
  'What will be different this time. A changed step, another start in the year or a new message makes an earlier run a worse teacher.',
];

/** What a risk is for. */
export const purpose =
  'A risk is a reason to look and perhaps to offer help, never one to withhold it. No mark and no decision about a learner should rest on it.';
