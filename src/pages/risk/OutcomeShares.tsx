import { type CutChoice, cutAt, sameDay } from '@/risk/cut';
import { type OutcomeId, outcomeIds, outcomes } from '@/risk/outcome';
import { localTime } from '@/stats/local-time';
import { useStore } from '@/store';
import { selectChanges, settingsOf } from '@/store/settings';
import type { CurrentRun } from '@/store/use-run';
import { useRunAnswers } from '@/store/use-run-answers';
import { capitalised } from '@/words/list';
import { shareLines } from './outcome-shares';
import classes from './risk.module.css';

interface OutcomeSharesProps {
  readonly current: CurrentRun;
  readonly cut: CutChoice;
  readonly outcome: OutcomeId;
  /** The other runs that are learnt from. */
  readonly others: readonly string[];
  readonly nameOf: (run: string) => string;
}

/** Of the learners of each run, as many days into it, for how many the chosen outcome and the others came about. */
export function OutcomeShares({
  current: { run, course },
  cut,
  outcome,
  others,
  nameOf,
}: OutcomeSharesProps) {
  const runs = useStore(({ summary }) => summary.runs);
  const changes = useStore((store) => store.changes);
  const here = cutAt(cut, course, localTime(course.timeZone));
  const questions = [...others, run.id].flatMap((id) => {
    const found = runs.find((each) => each.id === id);
    if (!found || !here) return [];
    const day = id === run.id ? cut : sameDay(here, settingsOf(found, selectChanges(id)({ changes })));
    return day ? [{ run: id, question: { cut: day } }] : [];
  });
  const answers = useRunAnswers('outcome-counts', questions);
  if (!answers || answers.length === 0) return null;
  const known = questions.map((question, place) => ({ name: nameOf(question.run), counts: answers[place] }));
  return (
    <div className={classes.shares}>
      {shareLines(outcome, known).map((line) => (
        <p key={line}>{capitalised(line)}</p>
      ))}
      <details>
        <summary>How often all four came about</summary>
        <dl>
          {outcomeIds.map((id) => (
            <div key={id}>
              <dt>{outcomes[id].label}</dt>
              {shareLines(id, known).map((line) => (
                <dd key={line}>{capitalised(line)}</dd>
              ))}
            </div>
          ))}
        </dl>
      </details>
    </div>
  );
}
