import type { Analysis, Card } from '../definition';
import { authorChart, waitChart, waveChart, wordChart } from './charts';
import {
  authorFindings,
  moderationFindings,
  threadFindings,
  waitFindings,
  waveFindings,
  whereFindings,
  wordFindings,
} from './findings';
import { moderationChart, threadChart, whereChart } from './step-charts';
import {
  type CommentActivityResult,
  commentAuthorsTable,
  commentDaysTable,
  commentStepsTable,
  commentWaitsTable,
  commentWordsTable,
} from './tables';

type CommentCard = Card<CommentActivityResult>;

const learners = 'Learners are enrolments with the role learner; staff are left out.';
const staff = 'Staff are the team members and the enrolments with another role than learner.';
const steps: CommentCard['table'] = (result) => ({ schema: commentStepsTable, rows: result.comment_steps });

const whereCard: CommentCard = {
  id: 'where',
  question: 'Where do learners comment?',
  definition: [
    'For each step, the comments that learners wrote, replies among them; the share of the step’s visitors who commented there; and the learners whose first comment of all is there.',
    'Visitors are learners with a first visit to the step. Comments without a readable time or step are left out.',
    learners,
  ],
  findings: whereFindings,
  chart: whereChart,
  table: steps,
};

const threadsCard: CommentCard = {
  id: 'threads',
  question: 'Do learners talk to each other?',
  definition: [
    'A thread is a learner’s comment that replies to none, with the replies below it by the selected learners and by staff; its length counts them all, its depth is the longest chain of replies to replies.',
    'A thread stands at its first comment’s step. Replies to comments that are not in the file, or not by someone selected, belong to no thread, but count as replies.',
    'Likes are those that the export gives for the learners’ comments.',
    learners,
  ],
  findings: threadFindings,
  chart: threadChart,
  table: steps,
};

const wavesCard: CommentCard = {
  id: 'waves',
  question: 'When do the comments come in?',
  definition: [
    'Comments by learners on each day, and for the steps of each week the comments until then, from the week’s first comment to the last comment of all.',
    'Days are in the course’s time zone; the week is that of the step, not of the calendar.',
    learners,
  ],
  findings: waveFindings,
  chart: waveChart,
  table: (result) => ({ schema: commentDaysTable, rows: result.comment_days }),
};

const authorsCard: CommentCard = {
  id: 'authors',
  question: 'How much do educators write?',
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

const wordsCard: CommentCard = {
  id: 'words',
  question: 'Which words do learners share?',
  definition: [
    'For each step the ten words that most learners use in their comments there, each learner counted once a word. Words of fewer than three learners are never named.',
    'Words are runs of letters in lower case; mark-up, links, words of one or two letters and common English words are left out, forms of a word count apart.',
    'The chart shows each step’s first word, at most 25 steps: those where most learners share it.',
    learners,
  ],
  findings: wordFindings,
  chart: wordChart,
  table: (result) => ({ schema: commentWordsTable, rows: result.comment_words }),
};

const moderationCard: CommentCard = {
  id: 'moderation',
  question: 'What was reported or taken away?',
  definition: [
    'Learners’ comments that someone reported, and those that moderators took away, by step; a comment may be both.',
    'Older exports do not say what was reported; then none counts as reported.',
    learners,
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
    comment_days: commentDaysTable,
    comment_authors: commentAuthorsTable,
    comment_waits: commentWaitsTable,
    comment_words: commentWordsTable,
  },
  cards: [whereCard, threadsCard, wavesCard, authorsCard, waitsCard, wordsCard, moderationCard],
};
