import { useState } from 'react';
import type { CourseSettings } from '@/course/settings';
import type { CommentItem } from '@/engine/protocol';
import { TextButton } from '@/ui/TextButton';
import { counted } from '@/words/numbers';
import { CommentArticle } from './CommentArticle';
import { Thread } from './Thread';

/** How comments are shown: under which settings, with which words marked, and whether with authors' ids. */
export interface Reading {
  readonly course: CourseSettings;
  readonly terms: readonly string[];
  readonly withAuthors: boolean;
}

interface CommentItemsProps extends Reading {
  readonly items: readonly CommentItem[];
}

/** Comments one below the other, each with the way to its thread. */
export function CommentItems({ items, ...reading }: CommentItemsProps) {
  return items.map((comment) => <Threaded key={comment.row} comment={comment} {...reading} />);
}

function Threaded({ comment, ...reading }: Reading & { readonly comment: CommentItem }) {
  const [open, setOpen] = useState(false);
  return (
    <CommentArticle comment={comment} {...reading}>
      {comment.others > 0 && (
        <>
          <TextButton aria-expanded={open} onClick={() => setOpen(!open)}>
            {open ? 'Hide the thread' : `Show the thread of ${counted(comment.others + 1, 'comment')}`}
          </TextButton>
          {open && <Thread comment={comment} {...reading} />}
        </>
      )}
    </CommentArticle>
  );
}
