import type { CardPageContent } from './card-page';

export const comments: CardPageContent = {
  title: 'Comments',
  path: '/comments',
  lead: 'What learners write, where and when, how they reply to each other, and how long they wait for staff.',
  further: { path: '/comments/read', words: 'Read the comments' },
  cards: [
    'comment-activity/where',
    'comment-people/how-many',
    'course-waves/comments',
    'comment-activity/threads',
    'comment-activity/waits',
    'comment-activity/authors',
    'comment-people/educators',
    'comment-activity/words',
    'comment-activity/moderation',
  ],
};
