import type { Analysis, Card } from '../definition';
import { LEARNERS } from '../sentence';
import { authorChart } from './author-chart';
import { authorFindings, moderationFindings, threadFindings, waitFindings, whereFindings } from './findings';
import { moderationChart, threadChart, whereChart } from './step-charts';
import { stepComments } from './step-comments-card';
import { stepWords } from './step-words-card';
import {
  type CommentActivityResult,
  commentAuthorsTable,
  commentDistinctWordsTable,
  commentStepsTable,
  commentWaitsTable,
  commentWordsTable,
} from './tables';
import { waitChart } from './wait-chart';
import { wordsCard } from './words-card';

type CommentCard = Card<CommentActivityResult>;

const staff = 'Staff are the team members and the enrolments with another role than learner.';
const steps: CommentCard['table'] = (result) => ({ schema: commentStepsTable, rows: result.comment_steps });

const whereCard: CommentCard = {
  id: 'where',
  opens: { kind: 'step', field: 'step' },
  question: 'Where do learners comment?',
  definition: [
    'For each step, the comments that learners wrote, replies among them; the share of the step’s visitors who commented there; and the learners whose first comment of all is there.',
    'Visitors are learners with a first visit to the step. Comments without a readable time or step are left out.',
    LEARNERS,
  ],
  findings: whereFindings,
  chart: whereChart,
  table: steps,
};

const threadsCard: CommentCard = {
  id: 'threads',
  opens: { kind: 'step', field: 'step' },
  question: 'Do learners talk to each other?',
  definition: [
    'A thread is a learner’s comment that replies to none, with the replies below it by the selected learners and by staff; its length counts them all, its depth is the longest chain of replies to replies.',
    'A thread stands at its first comment’s step. Replies to comments that are not in the file, or not by someone selected, belong to no thread, but count as replies.',
    'Likes are those that the export gives for the learners’ comments.',
    LEARNERS,
  ],
  findings: threadFindings,
  chart: threadChart,
  table: steps,
};

const authorsCard: CommentCard = {
  id: 'authors',
  question: 'How much do staff write?',
  definition: [
    'Comments at the steps of each week by the selected learners and by all staff; those that open a thread apart from replies.',
    `${staff} A selection of learners or dates does not apply to them.`,
    'Ids that are neither enrolled nor staff count as neither.',
  ],
  findings: authorFindings,
  chart: authorChart,
  table: (result) => ({ schema: commentAuthorsTable, rows: result.comment_authors }),
};

const waitsCard: CommentCard = {
  id: 'waits',
  question: 'How long do learners wait for a reply from staff?',
  definition: [
    'For each thread that a learner opened, the time from its first comment to the first reply by staff anywhere in the thread; median and quartiles are of the threads that staff answered.',
    'Threads that staff never answered by the time of the export are counted, but have no wait, so the waits are those of answered threads only.',
    `${staff} Replies that learners wrote are not counted as waiting: the export does not say whom staff answer.`,
  ],
  findings: waitFindings,
  chart: waitChart,
  table: (result) => ({ schema: commentWaitsTable, rows: result.comment_waits }),
};

const moderationCard: CommentCard = {
  id: 'moderation',
  opens: { kind: 'step', field: 'step' },
  question: 'What was reported or removed?',
  definition: [
    'Learners’ comments that someone reported, and those that were removed, by step; a comment may be both.',
    'Older exports do not say what was reported; then none counts as reported.',
    LEARNERS,
  ],
  findings: moderationFindings,
  chart: moderationChart,
  table: steps,
};

/** What learners and staff write, where, when, and in answer to whom. */
export const commentActivity: Analysis<CommentActivityResult> = {
  id: 'comment-activity',
  needs: ['comments'],
  tables: {
    comment_steps: commentStepsTable,
    comment_authors: commentAuthorsTable,
    comment_waits: commentWaitsTable,
    comment_words: commentWordsTable,
    comment_distinct_words: commentDistinctWordsTable,
  },
  cards: [whereCard, threadsCard, authorsCard, waitsCard, wordsCard, moderationCard, stepComments, stepWords],
};
