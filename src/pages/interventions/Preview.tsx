import { Button } from '@mantine/core';
import { useMemo, useState } from 'react';
import { Link } from 'wouter';
import type { Facts } from '@/interventions/fields';
import { fillTemplate, NOT_KNOWN, type TemplatePart } from '@/interventions/template';
import { LearnerId } from '@/pages/learners/LearnerId';
import { useLearnerAddress } from '@/pages/learners/use-learner-address';
import { useLearnerNames } from '@/store/learner-names';
import { inWords } from '@/words/list';
import { count, counted } from '@/words/numbers';
import classes from './interventions.module.css';

interface PreviewProps {
  readonly parts: readonly TemplatePart[];
  readonly facts: Facts;
  /** The learners matched. */
  readonly rows: readonly number[];
}

/** The message as each learner would get it, one at a time. */
export function Preview({ parts, facts, rows }: PreviewProps) {
  const [wanted, setWanted] = useState(0);
  const { showIds, nameOf } = useLearnerNames();
  const address = useLearnerAddress();
  const lacking = useMemo(() => {
    const missing = rows
      .map((row) => fillTemplate(parts, facts, row).missing)
      .filter((each) => each.length > 0);
    return { learners: missing.length, fields: [...new Set(missing.flat())] };
  }, [parts, facts, rows]);
  if (rows.length === 0)
    return <p className={classes.quiet}>Nobody is matched, so there is nothing to preview.</p>;
  const place = Math.min(wanted, rows.length - 1);
  const id = facts.at.ids[rows[place]];
  const { at } = facts;
  const shown = showIds ? facts : { ...facts, at: { ...at, ids: at.ids.with(rows[place], nameOf(id)) } };
  return (
    <section aria-label="Preview" className={classes.preview}>
      <div className={classes.actions}>
        <span>
          Learner {count(place + 1)} of {count(rows.length)}:{' '}
          <Link href={address([id])}>
            <LearnerId id={id} />
          </Link>
        </span>
        <Button variant="default" size="xs" disabled={place === 0} onClick={() => setWanted(place - 1)}>
          Previous
        </Button>
        <Button
          variant="default"
          size="xs"
          disabled={place === rows.length - 1}
          onClick={() => setWanted(place + 1)}
        >
          Next
        </Button>
      </div>
      <blockquote className={classes.message}>
        <bdi>{fillTemplate(parts, shown, rows[place]).text}</bdi>
      </blockquote>
      {lacking.learners > 0 && (
        <p role="note" className={classes.note}>
          For {counted(lacking.learners, 'learner')} of {count(rows.length)} something is not known (
          {inWords(lacking.fields.map(({ name }) => `{${name}}`))}); “{NOT_KNOWN}” is written in its place.
        </p>
      )}
    </section>
  );
}
