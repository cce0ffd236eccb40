/** The cards of the page of one step, in order: those that apply to it are shown. */
export const stepCards: readonly string[] = [
  'step-activity/step-drop',
  'step-activity/step-visits',
  'step-timing/step-minutes',
  'step-timing/step-week',
  'step-transitions/step-paths',
  'quiz/step-questions',
  'video-stats/step-video',
  'comment-activity/step-comments',
  'comment-activity/step-words',
  'leaving-survey/step-reasons',
  'weekly-sentiment/step-week-rating',
];
