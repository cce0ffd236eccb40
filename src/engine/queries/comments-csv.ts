import type { AnalysisContext } from '@/analyses/context';
import { column, tableSchema } from '@/analyses/schema';
import type { PersonKind } from '@/course/people';
import { toCsv } from '@/export/csv';
import { utcText } from '@/stats/timestamp';
import { type CommentIndex, commentIndex } from './comment-index';
import { commentItem } from './comment-item';
import { type CommentsFilter, matchComments } from './comments';

type CommentRow = {
  readonly id: string;
  readonly parent_id: string | null;
  readonly week_number: number | null;
  readonly step_number: number | null;
  readonly author_role: PersonKind;
  readonly timestamp: string;
  readonly likes: number;
  readonly reported: boolean;
  readonly moderated: boolean;
  readonly text: string;
};

const schema = tableSchema<CommentRow>('comments', 'comment', {
  id: column('label', 'Comment', 'The comment’s id.'),
  parent_id: column(
    'label',
    'Answers',
    'The id of the comment that it answers; empty where it opens a thread.',
  ),
  week_number: column('integer', 'Week', 'The week of the step.'),
  step_number: column('integer', 'Step', 'The step’s number in its week.'),
  author_role: column('label', 'Written by', 'What its author is in the run.'),
  timestamp: column('label', 'Time', 'When it was written, in UTC.'),
  likes: column('count', 'Likes', 'How many likes it has.'),
  reported: column('boolean', 'Reported', 'Whether somebody reported it.'),
  moderated: column('boolean', 'Moderated', 'Whether it was taken away.'),
  text: column('label', 'Text', 'What it says, without control characters.'),
});

/** The comments that match as CSV, in order, without their authors' ids. */
export function answerCommentsCsv(context: AnalysisContext, filter: CommentsFilter): Blob {
  const index = commentIndex(context.run);
  const rows = index
    ? matchComments(context, index, filter).rows.map((row) => csvRow(context, index, row))
    : [];
  return new Blob([toCsv(schema, rows)], { type: 'text/csv;charset=utf-8' });
}

function csvRow(context: AnalysisContext, index: CommentIndex, row: number): CommentRow {
  const { id, parent, time, role, likes, reported, moderated, text } = commentItem(
    context,
    index,
    row,
    false,
  );
  const { weeks, numbers } = context.run.steps;
  const place = index.step[row];
  return {
    id,
    parent_id: parent,
    week_number: weeks[place] ?? null,
    step_number: numbers[place] ?? null,
    author_role: role,
    timestamp: time === null ? '' : utcText(time),
    likes,
    reported,
    moderated,
    text,
  };
}
