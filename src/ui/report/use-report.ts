import { useEffect, useRef, useState } from 'react';
import { useStore } from '@/store';
import { computing, saying } from '@/store/computing';
import { isEverything } from '@/store/filters';
import type { CurrentRun } from '@/store/use-run';
import { selectionSentence } from '@/words/selection';
import { withheldSentence } from '@/words/withheld';
import { viewOf } from '../card/card-view';
import { download } from '../download';
import { cautionSentences } from '../messages/cautions';
import { version } from '../version';
import { dataFacts, runFacts } from './facts';
import type { ReportPage } from './gather';

const FIRST_GROUP =
  'This was the first of two groups that were compared. The second, and how the two differ, are not in this report.';

interface ReportRequest {
  readonly pages: readonly ReportPage[];
  readonly withTables: boolean;
}

export interface ReportMaking {
  /** How much is done, 0 to 1; null where none is being made. */
  readonly share: number | null;
  readonly failed: boolean;
  make(request: ReportRequest): Promise<void>;
  cancel(): void;
}

/** Makes the report of a run under what is selected, and hands it to the browser's downloads. */
export function useReport({ run, course, changes }: CurrentRun, learners: number | null): ReportMaking {
  const filter = useStore((store) => store.filter);
  const withhold = useStore((store) => store.withhold);
  const against = useStore((store) => store.against);
  const files = useStore(({ summary }) => summary.files);
  const [share, setShare] = useState<number | null>(null);
  const [failed, setFailed] = useState(false);
  const controller = useRef<AbortController | null>(null);
  useEffect(() => () => controller.current?.abort(), []);

  const make = async ({ pages, withTables }: ReportRequest) => {
    const current = new AbortController();
    controller.current = current;
    setFailed(false);
    setShare(0);
    try {
      const { gatherSections } = await import('./gather');
      const view = viewOf({ course, run }, filter, null, {});
      const selection = { run: run.id, settings: changes, filter, withhold };
      const source = { compute: computing(selection), say: saying(selection), view, withhold };
      const sections = await gatherSections(pages, source, current.signal, setShare);
      if (!sections) {
        setFailed(!current.signal.aborted);
        return;
      }
      const { writeReport } = await import('./write');
      if (current.signal.aborted) return;
      const report = writeReport({
        title: course.name,
        facts: runFacts(run, course),
        selection: selectionSentence(filter, isEverything(filter) ? run.learners : learners, course),
        cautions: [
          ...(withhold > 0 ? [withheldSentence(withhold)] : []),
          ...(against === null ? [] : [FIRST_GROUP]),
          ...cautionSentences(run, files),
        ],
        data: dataFacts(run, course, files, filter, withhold),
        madeOn: new Date().toISOString().slice(0, 10),
        version,
        sections,
        withTables,
      });
      download(report, `${run.id}_report.html`);
    } catch {
      setFailed(!current.signal.aborted);
    } finally {
      setShare(null);
    }
  };
  return { share, failed, make, cancel: () => controller.current?.abort() };
}
