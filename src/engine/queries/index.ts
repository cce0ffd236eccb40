import type { AnalysisContext } from '@/analyses/context';
import { countAnswers } from '@/course/answers';
import { selectLearners } from '@/course/population';
import { published } from '@/stats/publishing';
import { answerThread } from './comment-thread';
import { answerComments } from './comments';
import { answerCommentsCsv } from './comments-csv';
import { answerFeaturesAt } from './features-at';
import { findLearners, learnerStatuses } from './learners';
import { answerOutcomeCounts } from './outcome-counts';
import { answerOutcomesAround } from './outcomes-around';
import { previewTables } from './preview';
import type { Queries, QueryName } from './queries';

export type { Queries, QueryName } from './queries';

type Answering = {
  readonly [N in QueryName]: (
    context: AnalysisContext,
    question: Queries[N]['question'],
  ) => Queries[N]['answer'];
};

/** How each query is answered. Pure: the same context and question give the same answer. */
export const queries: Answering = {
  'group-sizes': ({ run, settings, time }, { groups }) =>
    groups.map((group) => selectLearners(run, group, settings, time).size),
  members: ({ run, population }) => run.people.ids.filter((_, person) => population.has[person] === 1),
  answers: ({ run }) => countAnswers(run),
  preview: ({ run }) => previewTables(run),
  learners: findLearners,
  'learner-status': (context, { ids }) => learnerStatuses(context, ids),
  comments: answerComments,
  thread: answerThread,
  'features-at': answerFeaturesAt,
  'outcomes-around': answerOutcomesAround,
  'outcome-counts': answerOutcomeCounts,
  'comments-csv': answerCommentsCsv,
};

type Withholding = {
  readonly [N in QueryName]?: (answer: Queries[N]['answer'], threshold: number) => Queries[N]['answer'];
};

type Hiding = {
  readonly [N in QueryName]: (
    question: Queries[N]['question'],
  ) => { readonly question: Queries[N]['question'] } | null;
};

const refused = () => null;
const asItIs = <Q>(question: Q) => ({ question });
const withoutAuthors = <Q extends { readonly withAuthors: boolean }>(question: Q) => ({
  question: { ...question, withAuthors: false },
});

/** What is asked instead while single learners are hidden, whatever page asks; null where there is no answer then. */
export const whileHidden: Hiding = {
  'group-sizes': asItIs,
  members: refused,
  answers: asItIs,
  preview: refused,
  learners: refused,
  'learner-status': refused,
  comments: withoutAuthors,
  thread: withoutAuthors,
  'features-at': refused,
  'outcomes-around': refused,
  'outcome-counts': asItIs,
  'comments-csv': refused,
};

/**
 * What is left of an answer where counts under a threshold are withheld: `published` says how. All other queries are of single
 * learners, and have no answer then.
 */
export const withheldQueries: Withholding = {
  'group-sizes': (sizes, threshold) => sizes.map((size) => published(size, threshold)),
  answers: (answers, threshold) =>
    answers
      .map((answer) => ({ ...answer, learners: published(answer.learners, threshold) }))
      .filter(({ learners }) => learners > 0),
};
