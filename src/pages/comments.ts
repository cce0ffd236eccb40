import type { CardPageContent } from './card-page';

export const comments: CardPageContent = {
  title: 'Comments',
  lead: 'What learners write, where and when, how they reply to each other, and how long they wait for staff.',
  cards: [
    'comment-activity/where',
    'comment-activity/waves',
    'comment-activity/threads',
    'comment-activity/waits',
    'comment-activity/authors',
    'comment-activity/words',
    'comment-activity/moderation',
  ],
};
