import type { GroupId } from '@/course/group-sources';
import { groupWords } from '../groups/tables';
import { column, tableSchema } from '../schema';

export type CommentEducatorsRow = {
  readonly educator: number;
  readonly role: string;
  readonly comments: number;
  readonly openings: number;
  readonly replies: number;
  readonly steps: number;
  readonly likes: number;
};

/** Learners by how many comments they wrote. */
export type CommentersRow = {
  readonly group: GroupId;
  readonly at_least: number;
  readonly at_most: number | null;
  readonly learners: number;
  readonly comments: number;
};

export type CommentPeopleResult = {
  readonly comment_educators: readonly CommentEducatorsRow[];
  readonly commenters: readonly CommentersRow[];
};

export const commentEducatorsTable = tableSchema<CommentEducatorsRow>(
  'comment_educators',
  'member of the team',
  {
    educator: column('integer', 'Person', 'A number in place of the name, the one with most comments first.'),
    role: column('label', 'Role', 'The role in the team list; without it, the one in the enrolments.'),
    comments: column('count', 'Comments', 'Comments that they wrote at steps of the course.'),
    openings: column('count', 'Threads opened', 'Those that reply to none.'),
    replies: column('count', 'Replies', 'Those that reply to another.'),
    steps: column('count', 'Steps', 'Different steps at which they wrote.'),
    likes: column('count', 'Likes', 'Likes of their comments.'),
  },
  { comments: null, openings: null, replies: null, steps: null, likes: null },
);

export const commentersTable = tableSchema<CommentersRow>(
  'commenters',
  'group and number of comments: 0, 1, 2, 3 to 5, 6 to 10, 11 to 20, and 21 or more',
  {
    group: column('label', 'Group', 'A group of learners; a learner may be in several.', groupWords),
    at_least: column('integer', 'Comments, from', 'The fewest comments of the learners counted here.'),
    at_most: column(
      'integer',
      'Comments, to',
      'The most comments of the learners counted here; empty for no limit.',
    ),
    learners: column('count', 'Learners', 'Learners of the group who wrote so many comments.'),
    comments: column('count', 'Comments', 'Comments that these learners wrote.'),
  },
  { comments: '#learners' },
);
