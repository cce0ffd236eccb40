import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import { TextButton } from '@/ui/TextButton';
import { findHits } from '@/words/search';
import { excerpt, pieces } from './excerpt';
import classes from './reader.module.css';

interface CommentTextProps {
  readonly text: string;
  /** What was searched for, folded. */
  readonly terms: readonly string[];
}

/**
 * What somebody wrote, as plain text: nothing in it is ever an element or a link, and its direction of writing stays
 * its own. Of a long text a few lines are shown, those around the first hit.
 */
export function CommentText({ text, terms }: CommentTextProps) {
  const [open, setOpen] = useState(false);
  const [clipped, setClipped] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const hits = useMemo(() => findHits(text, terms), [text, terms]);
  const [from, to] = open ? [0, text.length] : excerpt(text, hits);

  useLayoutEffect(() => {
    const element = box.current;
    if (!element || open) return;
    const measure = () => setClipped(element.scrollHeight > element.clientHeight + 1);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [open]);

  const long = clipped || from > 0 || to < text.length;
  return (
    <>
      <div ref={box} className={classes.text} dir="auto" data-open={open}>
        {from > 0 && '… '}
        {pieces(text, [from, to], hits).map((piece) =>
          piece.hit ? <mark key={piece.at}>{piece.text}</mark> : piece.text,
        )}
      </div>
      {(open || long) && (
        <TextButton aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? 'Show less' : 'Show the whole comment'}
        </TextButton>
      )}
    </>
  );
}
