import type { Card, CardView, Chart, Finding } from '@/analyses/definition';
import { wilsonInterval } from '@/stats/wilson';
import { count, counted, percent } from '@/words/numbers';
import { percentLabels } from '../chart-kit/panels';
import { stepsAround, stepWindowChart } from '../chart-kit/step-window';
import { finding, LEARNERS } from '../sentence';
import { ownRow, peersOf, shareOf, verdict } from '../step-peers';
import { sumOf } from './findings';
import { type CommentActivityResult, type CommentStepsRow, commentStepsTable } from './tables';

/** Commenters and visitors of steps whose visitors are known; nobody who comments without a visit counts as a visitor. */
function commenting(rows: readonly CommentStepsRow[]) {
  const known = rows.filter(({ visitors }) => visitors !== null && visitors > 0);
  const visitors = known.reduce((sum, row) => sum + (row.visitors ?? 0), 0);
  const commenters = known.reduce((sum, row) => sum + Math.min(row.commenters, row.visitors ?? 0), 0);
  return { commenters, visitors };
}

function commentFindings({ comment_steps: rows }: CommentActivityResult, view: CardView): readonly Finding[] {
  const own = ownRow(rows, view);
  if (!own || own.comments === 0) return [];
  const { comments, commenters, replies, threads, threads_with_replies: replied } = own;
  const total = sumOf(rows, 'comments');
  const answered =
    threads === 0
      ? 'none opens a thread'
      : `${replied === 0 ? 'none' : count(replied)} of ${counted(threads, 'thread')} got one`;
  const text = `${counted(commenters, 'learner')} wrote ${counted(comments, 'comment')} here, ${percent(comments, total)} of the course’s ${count(total)}; ${replies === 0 ? 'none is a reply' : `${count(replies)} ${replies === 1 ? 'is a reply' : 'are replies'}`}, and ${answered}.`;
  const values = { comments, commenters, replies, threads, replied, total };
  return [...share(own, rows, view), finding('written', text, values, commenters)];
}

function share(own: CommentStepsRow, rows: readonly CommentStepsRow[], view: CardView): readonly Finding[] {
  const here = commenting([own]);
  const peers = peersOf(rows, view);
  const others = commenting(peers.rows);
  if (here.visitors === 0 || others.visitors === 0) return [];
  const compared = verdict(
    shareOf(here.commenters, here.visitors),
    shareOf(others.commenters, others.visitors),
  );
  const text = `${percent(here.commenters, here.visitors)} of its ${counted(here.visitors, 'visitor')} comment, against ${percent(others.commenters, others.visitors)} of ${counted(others.visitors, 'visit')} to ${peers.words}: ${compared}.`;
  return [finding('share', text, { ...here, others: others.visitors, compared }, here.visitors)];
}

function commentChart({ comment_steps: rows }: CommentActivityResult, view: CardView): Chart | null {
  if (!ownRow(rows, view)?.comments) return null;
  return stepWindowChart(
    {
      rows,
      figure: (row) => {
        const { commenters, visitors } = commenting([row]);
        const { low, high } = wilsonInterval(commenters, visitors);
        const known = visitors > 0;
        return {
          value: known ? (100 * commenters) / visitors : null,
          low: known ? 100 * low : null,
          high: known ? 100 * high : null,
          expected: null,
          text: percent(commenters, visitors),
          share_text: `${percent(commenters, visitors)} of ${count(visitors)}`,
          comments: row.comments,
        };
      },
      title: 'Share of visitors who comment',
      labelExpr: percentLabels,
      tooltip: [
        { field: 'share_text', title: 'Visitors who comment' },
        { field: 'comments', title: 'Comments', count: true },
      ],
      what: 'The share of visitors who comment',
    },
    view,
  );
}

/** What is written at the step. */
export const stepComments: Card<CommentActivityResult> = {
  id: 'step-comments',
  about: 'step',
  question: 'How much do learners write at this step?',
  definition: [
    'The comments that learners wrote at the step, replies among them; a thread is a comment that replies to none, and a reply to it may be by a learner or by staff.',
    'The share is of the step’s visitors, with Wilson’s 95 % interval. It is compared with the other steps of its type, or with all others where fewer than three are of its type; a difference is clear where Newcombe’s 95 % interval does not hold zero.',
    LEARNERS,
  ],
  findings: commentFindings,
  chart: commentChart,
  table: ({ comment_steps: rows }, view) => ({
    schema: commentStepsTable,
    rows: ownRow(rows, view)?.comments ? stepsAround(rows, view) : [],
  }),
};
