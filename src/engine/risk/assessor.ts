import type { Run } from '@/course/run';
import type { TableFolder } from '@/export/results-zip';
import { breathe } from '@/pace/breathe';
import { done } from '../outcome';
import type {
  CallOptions,
  Outcome,
  RiskAnswer,
  RiskProgress,
  RiskRequest,
  RiskTableOptions,
  RunId,
} from '../protocol';
import type { Assessed } from './assess';

type RunOf = (id: RunId) => Run | undefined;

/** Assesses learners at risk, and keeps the last assessment as long as the data stays. */
export class Assessor {
  /** The request that the last assessment answers. */
  private last: { readonly key: string; readonly result: Assessed } | null = null;
  /** Changes with the data, so that what was begun before is not kept. */
  private data = {};

  /** What the page shows of an assessment. */
  async answer(
    runOf: RunOf,
    request: RiskRequest,
    options: CallOptions<RiskProgress>,
  ): Promise<Outcome<RiskAnswer>> {
    const outcome = await this.assess(runOf, request, options);
    if (!outcome.ok) return outcome;
    const { value } = outcome;
    if (!value.ok) return done(value);
    const { answerOf } = await import('./assess');
    return done({ ok: true, assessment: answerOf(value.work) });
  }

  /** The tables of an assessment, in the folder of its run. */
  async folder(
    runOf: RunOf,
    request: RiskRequest,
    tables: RiskTableOptions,
    options: CallOptions<RiskProgress>,
  ): Promise<Outcome<TableFolder>> {
    const outcome = await this.assess(runOf, request, options);
    if (!outcome.ok) return outcome;
    if (!outcome.value.ok) return { ok: false, code: 'nothing-to-export' };
    const { riskTables } = await import('./tables');
    return done({ folder: request.run, tables: riskTables(outcome.value.work, tables) });
  }

  clear(): void {
    this.last = null;
    this.data = {};
  }

  /** The assessment that a request asks for, worked out once where it is asked for again. */
  private async assess(
    runOf: RunOf,
    request: RiskRequest,
    options: CallOptions<RiskProgress>,
  ): Promise<Outcome<Assessed>> {
    await breathe();
    options.signal?.throwIfAborted();
    if (request.hideLearners) return { ok: false, code: 'learners-hidden' };
    if (request.withhold) return { ok: false, code: 'withheld' };
    const run = runOf(request.run);
    if (!run) return { ok: false, code: 'no-such-run' };
    const key = JSON.stringify(request);
    if (this.last?.key === key) return done(this.last.result);
    const { data } = this;
    // TensorFlow.js is run when it is first needed.
    const { assess } = await import('./assess');
    const result = await assess(run, request, runOf, options);
    if (this.data === data) this.last = { key, result };
    return done(result);
  }
}
