import type { Analysis, Card } from '../definition';
import { LEARNERS } from '../sentence';
import { commenterChart, educatorChart } from './charts';
import { commenterFindings, educatorFindings } from './findings';
import { type CommentPeopleResult, commentEducatorsTable, commentersTable } from './tables';

const howMany: Card<CommentPeopleResult> = {
  id: 'how-many',
  question: 'How many learners comment, and how often?',
  definition: [
    'For each group, its learners by the number of comments they wrote, replies among them, from none on; above 2, several numbers are counted together.',
    'The groups overlap: those enrolled, those with a visit to a step, those who fully participated, and those who unenrolled. A group whose file is missing is not shown.',
    LEARNERS,
  ],
  findings: commenterFindings,
  chart: commenterChart,
  table: (result) => ({ schema: commentersTable, rows: result.commenters }),
};

const educators: Card<CommentPeopleResult> = {
  id: 'educators',
  question: 'Which staff write, and in what role?',
  definition: [
    'The comments of everyone in the team list, and of everyone enrolled in another role than learner; threads that they opened apart from replies. Their names are not read; they are numbered by how much they wrote.',
    'Who is in the team list and enrolled as a learner too is shown here, and counts among learners in all other figures.',
    'A selection of learners or dates does not apply to the team.',
  ],
  choices: [
    {
      id: 'by',
      label: 'By',
      options: [
        { value: 'educator', label: 'Person' },
        { value: 'role', label: 'Role' },
      ],
      initial: 'educator',
    },
  ],
  findings: educatorFindings,
  chart: educatorChart,
  table: (result) => ({ schema: commentEducatorsTable, rows: result.comment_educators }),
};

/** Who writes the comments: how many learners, and which educators. */
export const commentPeople: Analysis<CommentPeopleResult> = {
  id: 'comment-people',
  needs: ['comments'],
  tables: { comment_educators: commentEducatorsTable, commenters: commentersTable },
  cards: [howMany, educators],
};
