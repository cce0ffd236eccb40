import type { Compute } from '../context';
import { commenterRows } from './commenters';
import { educatorRows } from './educators';
import type { CommentPeopleResult } from './tables';

/** How much the members of the team write, and how many learners write how much; no names and no ids. */
export const compute: Compute<CommentPeopleResult> = (context) => ({
  comment_educators: educatorRows(context.run),
  commenters: commenterRows(context),
});
