import { useMemo } from 'react';
import type { Side } from '@/analyses/comparison';
import type { Analysis, Card } from '@/analyses/definition';
import { lackedBy } from '@/analyses/lacked-by';
import type { LearnerGroup } from '@/course/filter';
import { useStore } from '@/store';
import { useComparedSizes } from '@/store/use-compared-sizes';
import { useResults } from '@/store/use-results';
import { type CurrentRun, useRun } from '@/store/use-run';
import { missingFiles } from '@/words/files';
import { groupNames } from '@/words/group-names';
import { counted } from '@/words/numbers';
import { runName } from '@/words/run-name';
import { comparedSentence, groupSentence, letterOf } from '@/words/selection';
import { failureSentence } from '../messages/failures';
import { Answer } from './Answer';
import { CardSkeleton } from './CardSkeleton';
import classes from './ChartCard.module.css';
import { ComparedAnswer } from './ComparedAnswer';
import { viewOf } from './card-view';
import { isNameless, isWholeRun } from './nameless';

interface ComparedGroupsProps {
  /** `analysis/card` */
  readonly name: string;
  readonly analysis: Analysis;
  readonly card: Card;
  readonly subject?: string;
  readonly against: LearnerGroup;
  /** Whether the card is in sight at the moment. */
  readonly inSight: () => boolean;
  readonly onDrawn?: (() => void) | undefined;
}

/** A card of the two groups that are compared. */
export function ComparedGroups(props: ComparedGroupsProps) {
  const current = useRun();
  return current && <KnownGroups {...props} current={current} />;
}

const letters = ['A', 'B'] as const;

interface KnownGroupsProps extends ComparedGroupsProps {
  readonly current: CurrentRun;
}

function KnownGroups({
  name,
  analysis,
  card,
  subject,
  against,
  inSight,
  current,
  onDrawn,
}: KnownGroupsProps) {
  const { run, changes: settings, course } = current;
  const filter = useStore((store) => store.filter);
  const sizes = useComparedSizes();
  const saved = useStore((store) => store.savedGroups);
  const names = useMemo(() => groupNames(saved, [filter.group, against]), [saved, filter.group, against]);
  const requests = useMemo(
    () =>
      [filter, { ...filter, group: against }].map((each) => ({
        analysis: analysis.id,
        selection: { run: run.id, settings, filter: each },
      })),
    [analysis, run, settings, filter, against],
  );
  const results = useResults(requests, inSight);
  const both = sizes?.both ?? null;
  const learners = useMemo(
    () => [sizes?.selected ?? null, sizes?.against ?? null],
    [sizes?.selected, sizes?.against],
  );
  const outcomes = results?.answers.map(({ outcome }) => outcome);
  const sides = useMemo(
    () =>
      results?.answers.flatMap(({ selection, outcome }, place): Side[] => {
        const view = viewOf(current, selection.filter ?? filter, subject ?? null, {});
        const label = names[place];
        const overlap = place > 0 && both !== null ? { overlap: both } : {};
        const side = { label, learners: learners[place], view, ...overlap };
        return outcome.ok ? [{ ...side, result: outcome.value }] : [];
      }) ?? [],
    [results, current, filter, subject, learners, both, names],
  );
  const selections = useMemo(
    () => results?.answers.flatMap(({ selection, outcome }) => (outcome.ok ? [selection] : [])) ?? [],
    [results],
  );
  const lacking = lackedBy(card, run.datasets);
  if (lacking.length > 0) return <p className={classes.note}>{missingFiles(lacking)}</p>;
  const failure = outcomes?.find((outcome) => !outcome.ok);
  if (failure && !failure.ok) {
    const missing = failure.code === 'missing-data' ? missingFiles(failure.missing ?? []) : null;
    return <p className={classes.note}>{missing ?? failureSentence(failure)}</p>;
  }
  // Results of other groups stay while new ones are computed; those of another card or run do not.
  const answered = results?.answers.every(
    (each) => each.analysis === analysis.id && each.selection.run === run.id,
  );
  if (sides.length < letters.length || !answered || !results) return <CardSkeleton />;
  if (isNameless(analysis)) {
    return (
      <div className={classes.sides} aria-busy={results.stale}>
        <p className={classes.aside}>
          These data name nobody, so they cannot be split between groups: they are of everyone
          {isWholeRun(analysis, filter) && ' and the whole run'}.
        </p>
        <div className={classes.side}>
          <Answer
            {...current}
            name={name}
            analysis={analysis}
            card={card}
            result={sides[0].result}
            selection={sides[0].view.filter}
            subject={subject ?? null}
            onDrawn={onDrawn}
          />
        </div>
      </div>
    );
  }
  if (card.comparison) {
    // Until it is known whether the groups share learners, nothing can be tested.
    if (both === null) return <CardSkeleton />;
    return (
      <div className={classes.answer} aria-busy={results.stale}>
        <ComparedAnswer
          name={name}
          card={card}
          comparison={card.comparison}
          tables={analysis.tables}
          sides={sides}
          selections={selections}
          file={[run.id, card.id, subject, 'compared'].filter(Boolean).join('_')}
          about={`${runName(course, run)} · ${comparedSentence(filter, against, learners, course, names)}`}
          onDrawn={onDrawn}
        />
      </div>
    );
  }
  return (
    <div className={classes.sides} aria-busy={results.stale}>
      {both !== null && both > 0 && (
        <p className={classes.aside}>{counted(both, 'learner')} in both groups.</p>
      )}
      {sides.map(({ label, result, view }, place) => (
        <section key={label} className={classes.side} aria-label={`${label}: ${card.question}`}>
          <p className={classes.sideLabel}>
            <strong>{letterOf(place, label)}</strong>{' '}
            {groupSentence(view.filter.group, learners[place], course)}
          </p>
          <Answer
            {...current}
            name={name}
            analysis={analysis}
            card={card}
            result={result}
            subject={subject ?? null}
            selection={view.filter}
            side={letters[place]}
            onDrawn={onDrawn}
          />
        </section>
      ))}
    </div>
  );
}
