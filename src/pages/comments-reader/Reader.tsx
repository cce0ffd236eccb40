import { Button } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useMemo, useState } from 'react';
import type { CommentsFilter } from '@/engine/protocol';
import { useStore } from '@/store';
import { isEverything } from '@/store/filters';
import { areLearnersHidden } from '@/store/interface';
import { useQuery } from '@/store/use-query';
import type { CurrentRun } from '@/store/use-run';
import { failureSentence } from '@/ui/messages/failures';
import { clockWords } from '@/words/clock';
import { searchTerms } from '@/words/search';
import { CommentItems } from './CommentItems';
import { DownloadComments } from './DownloadComments';
import { Filters } from './Filters';
import { FurtherComments, PAGE } from './FurtherComments';
import classes from './reader.module.css';
import { resultWords } from './words';

const TYPING = 200;

interface ReaderProps extends CurrentRun {
  readonly initialStep: string | null;
}

/** The search and what it finds. */
export function Reader({ run, course, initialStep }: ReaderProps) {
  const selection = useStore((store) => store.filter);
  const [filter, setFilter] = useState<CommentsFilter>({
    search: '',
    step: initialStep,
    role: 'all',
    only: 'all',
    order: 'newest',
  });
  const [pages, setPages] = useState(1);
  const [search] = useDebouncedValue(filter.search, TYPING);
  const asked = useMemo(() => ({ ...filter, search }), [filter, search]);
  const withAuthors = !useStore(areLearnersHidden);
  const answered = useQuery('comments', { ...asked, from: 0, count: PAGE, withAuthors }, 'selection');
  const found = answered?.outcome.ok ? answered.outcome.value : null;
  const marked = answered?.question.search ?? '';
  const terms = useMemo(() => searchTerms(marked), [marked]);
  const reading = { course, terms, withAuthors };
  const change = (part: Partial<CommentsFilter>) => {
    setFilter({ ...filter, ...part });
    setPages(1);
  };
  return (
    <div className={classes.reader}>
      <Filters
        filter={filter}
        course={course}
        answer={found}
        others={!run.withoutEnrolments}
        onChange={change}
      />
      <div className={classes.results}>
        <div className={classes.resultHead}>
          <p className={classes.count} role="status">
            {found && resultWords(found.total, found.of)}
          </p>
          {found && found.total > 0 && withAuthors && <DownloadComments run={run.id} filter={asked} />}
        </div>
        <p className={classes.note}>
          Times are {clockWords({ filter: selection, course })}.
          {selection.group.length > 0 && asked.role !== 'learner' && ` ${STAFF_TOO}`}
        </p>
        {answered && !answered.outcome.ok && (
          <p className={classes.note}>{failureSentence(answered.outcome)}</p>
        )}
        {found && (
          <div className={classes.list} aria-busy={answered?.stale}>
            {found.total === 0 && <p>{nothingWords(found.of, isEverything(selection))}</p>}
            <CommentItems items={found.items} {...reading} />
            {Array.from({ length: pages - 1 }, (_, page) => (page + 1) * PAGE).map((from) => (
              <FurtherComments key={from} filter={asked} from={from} {...reading} />
            ))}
          </div>
        )}
        {found && found.total > pages * PAGE && (
          <Button variant="default" onClick={() => setPages(pages + 1)}>
            Show more
          </Button>
        )}
      </div>
    </div>
  );
}

const STAFF_TOO =
  'No group of learners holds for staff and for people who are not enrolled: theirs are shown whoever is selected, at the selected times.';

function nothingWords(of: number, everything: boolean): string {
  if (of > 0) return 'No comment matches. Search for fewer words, or choose other comments.';
  return everything
    ? 'The comments file holds no comment.'
    : 'No comment is in the selection. Choose other learners or another time.';
}
