import type { StoreApi } from 'zustand';
import type { AnswerCount } from '@/course/answers';
import { noFilter } from '@/course/filter';
import { engine } from '@/engine/client';
import { asksAnswers, validFilter } from './available';
import { selectRun } from './filters';
import type { Store } from './index';
import { selectChanges, settingsOf } from './settings';

interface KnownAnswers {
  readonly run: string;
  readonly version: number;
  readonly answers: readonly AnswerCount[];
}

/**
 * Takes out of the selection what the shown run cannot answer: a notable date that was removed, an answer that nobody
 * gives, a group whose file is gone. Without a run there is nothing to select from.
 */
export function keepFilterValid(store: StoreApi<Store>): void {
  let known: KnownAnswers | null = null;
  let asked: Pick<KnownAnswers, 'run' | 'version'> | null = null;

  const askAnswers = async (run: string, version: number) => {
    if (asked?.run === run && asked.version === version) return;
    asked = { run, version };
    const outcome = await engine.ask('answers', { run, settings: {} }, null);
    if (asked?.run !== run || asked.version !== version) return;
    asked = null;
    if (!outcome.ok) return;
    known = { run, version, answers: outcome.value };
    check();
  };

  const check = () => {
    const state = store.getState();
    const { filter, against, summary } = state;
    if ((filter === noFilter && against === null) || summary.reading) return;
    const run = selectRun(state);
    if (!run) {
      store.setState({ filter: noFilter, against: null, dropped: [] });
      return;
    }
    const current = known?.run === run.id && known.version === summary.version ? known.answers : null;
    if (!current && (asksAnswers(filter.group) || asksAnswers(against ?? [])))
      void askAnswers(run.id, summary.version);
    const course = settingsOf(run, selectChanges(run.id)(state));
    const ofRun = { datasets: run.datasets, course, answers: current, located: run.located };
    const valid = validFilter(filter, ofRun);
    const other = against && validFilter({ ...noFilter, group: against }, ofRun);
    const dropped = [...valid.dropped, ...(other?.dropped ?? [])];
    if (dropped.length === 0) return;
    const left = other && other.dropped.length > 0 ? other.filter.group : against;
    // A group that loses its last condition would be everyone, with whom nobody chose to compare.
    const ended = left?.length === 0 && left !== against;
    store.setState({ filter: valid.filter, against: ended ? null : left, dropped });
  };

  store.subscribe((now, before) => {
    const same =
      now.filter === before.filter &&
      now.against === before.against &&
      now.summary === before.summary &&
      now.changes === before.changes &&
      now.chosenRun === before.chosenRun;
    // Without a run nothing can be chosen: what is there waits for the files that it was saved without.
    const waits = before.summary.runs.length === 0 && now.summary.runs.length === 0;
    if (!same && !waits) check();
  });
}
