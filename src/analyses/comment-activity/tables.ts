import { column, tableSchema } from '../schema';
import { type StaffWaits, waitColumns } from '../staff-waits';
import { STOP_WORDS } from './words';

export type CommentStepsRow = {
  readonly week_number: number;
  readonly step_number: number;
  readonly visitors: number | null;
  readonly commenters: number;
  readonly commenting_share: number | null;
  readonly comments: number;
  readonly first_comments: number;
  readonly replies: number;
  readonly threads: number;
  readonly threads_with_replies: number;
  readonly mean_thread_length: number | null;
  readonly longest_thread: number;
  readonly deepest_thread: number;
  readonly likes: number;
  readonly reported: number;
  readonly moderated: number;
};

type CommentAuthor = 'learners' | 'staff';

export type CommentAuthorsRow = {
  readonly week_number: number;
  readonly author: CommentAuthor;
  readonly openings: number;
  readonly replies: number;
  readonly people: number;
};

export type CommentWaitsRow = StaffWaits & { readonly week_number: number | null };

export type CommentWordsRow = {
  readonly week_number: number;
  readonly step_number: number;
  readonly rank: number;
  readonly word: string;
  readonly learners: number;
  readonly comments: number;
};

export type CommentDistinctWordsRow = CommentWordsRow & {
  readonly commenters: number;
  readonly elsewhere: number;
  readonly commenters_elsewhere: number;
  readonly score: number;
};

export type CommentActivityResult = {
  readonly comment_steps: readonly CommentStepsRow[];
  readonly comment_authors: readonly CommentAuthorsRow[];
  readonly comment_waits: readonly CommentWaitsRow[];
  readonly comment_words: readonly CommentWordsRow[];
  readonly comment_distinct_words: readonly CommentDistinctWordsRow[];
};

const week = column('integer', 'Week', 'The step’s week.');
const step = column('integer', 'Step', 'The step within the week.');

export const commentStepsTable = tableSchema<CommentStepsRow>(
  'comment_steps',
  'step of the course',
  {
    week_number: week,
    step_number: step,
    visitors: column('count', 'Visitors', 'Learners who visited the step; empty without the step activity.'),
    commenters: column('count', 'Commenters', 'Learners who wrote a comment at the step.'),
    commenting_share: column('rate', 'Share commenting', 'Share of the step’s visitors who commented there.'),
    comments: column('count', 'Comments', 'Comments that learners wrote at the step, replies among them.'),
    first_comments: column('count', 'First comments', 'Learners whose first comment of all is at the step.'),
    replies: column('count', 'Replies', 'Those comments that reply to another.'),
    threads: column('count', 'Threads', 'Those comments that reply to none.'),
    threads_with_replies: column(
      'count',
      'Threads with replies',
      'Threads with a reply by a learner or by staff.',
    ),
    mean_thread_length: column(
      'number',
      'Thread length, mean',
      'Mean number of comments in a thread, its first included.',
    ),
    longest_thread: column('count', 'Thread length, most', 'Comments in the longest thread.'),
    deepest_thread: column(
      'integer',
      'Depth, most',
      'The longest chain of replies to replies; 0 without a reply.',
    ),
    likes: column('count', 'Likes', 'Likes of the learners’ comments.'),
    reported: column(
      'count',
      'Reported',
      'Learners’ comments that someone reported; older exports do not say.',
    ),
    moderated: column('count', 'Moderated', 'Learners’ comments that were removed.'),
  },
  {
    commenting_share: 'visitors?',
    comments: '#commenters',
    replies: '#commenters',
    threads: '#commenters',
    threads_with_replies: '#commenters',
    mean_thread_length: 'threads?',
    longest_thread: '#commenters',
    deepest_thread: '#commenters',
    likes: '#commenters',
    reported: '#commenters',
    moderated: '#commenters',
  },
);

export const commentAuthorsTable = tableSchema<CommentAuthorsRow>(
  'comment_authors',
  'week of the step and author',
  {
    week_number: week,
    author: column('label', 'By', 'The selected learners, or all staff.', {
      learners: 'Learners',
      staff: 'Staff',
    }),
    openings: column('count', 'Threads opened', 'Comments that reply to none.'),
    replies: column('count', 'Replies', 'Comments that reply to another.'),
    people: column('count', 'People', 'Different people who wrote them.'),
  },
  { openings: '#people', replies: '#people' },
);

export const commentWaitsTable = tableSchema<CommentWaitsRow>(
  'comment_waits',
  'week of the step, and all weeks',
  {
    week_number: column('integer', 'Week', 'The step’s week; empty for all weeks together.'),
    ...waitColumns,
  },
  {
    answered_share: 'openings',
    lower_quartile_hours: 'answered?',
    median_hours: 'answered?',
    upper_quartile_hours: 'answered?',
  },
);

const wordRules = `A word is a run of letters in lower case, hyphens and apostrophes within it included, outside HTML tags and links that begin with http:// or https://. Words in n’t are left out, and the endings ’s, ’re, ’ve, ’ll, ’d, ’m and ’t taken off; what is then shorter than three letters is left out, as are these common English words: ${[...STOP_WORDS].join(', ')}`;

export const commentWordsTable = tableSchema<CommentWordsRow>(
  'comment_words',
  'step and word, up to ten words a step',
  {
    week_number: week,
    step_number: step,
    rank: column(
      'integer',
      'Rank',
      'The word that most learners use at the step first; of equals the one in more comments, then by the codes of its letters.',
    ),
    word: column('label', 'Word', `A word that at least three learners use at the step. ${wordRules}.`),
    learners: column('count', 'Learners', 'Learners who use it there.'),
    comments: column('count', 'Comments', 'Comments that hold it.'),
  },
  { comments: '#learners' },
  { sparse: true },
);

export const commentDistinctWordsTable = tableSchema<CommentDistinctWordsRow>(
  'comment_distinct_words',
  'step and word that a clearly larger share of commenters use there than elsewhere, up to ten words a step',
  {
    week_number: week,
    step_number: step,
    rank: column('integer', 'Rank', 'The most distinctive word of the step first.'),
    word: column(
      'label',
      'Word',
      'A word as in comment_words, that at least three learners use at the step.',
    ),
    learners: column('count', 'Learners', 'Learners who use it at the step.'),
    comments: column('count', 'Comments', 'Comments at the step that hold it.'),
    commenters: column('count', 'Commenters', 'Learners who comment at the step.'),
    elsewhere: column('count', 'Elsewhere', 'Learners who use it at another step, each once a step.'),
    commenters_elsewhere: column(
      'count',
      'Commenters elsewhere',
      'Learners who comment at another step, each once a step.',
    ),
    score: column(
      'number',
      'Distinctiveness',
      'The log-odds ratio of the share of commenters who use the word at the step against that at the other steps, with an informative prior, over its standard error.',
    ),
  },
  { comments: '#learners', score: '~learners' },
  { sparse: true },
);
