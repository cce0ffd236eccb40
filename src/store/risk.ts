import type { StateCreator } from 'zustand';
import { engine } from '@/engine/client';
import type {
  ExportRequest,
  Failure,
  LevelThresholds,
  Outcome,
  RiskAnswer,
  RiskProgress,
  RiskRequest,
  RunId,
} from '@/engine/protocol';
import { defaultThresholds } from '@/risk/levels';
import type { SavedRisk } from '@/workspace/state';
import type { Store } from './index';
import { areLearnersHidden } from './interface';
import { selectRiskRequest } from './risk-defaults';

/** What was chosen for one run; what is absent is as usual. */
export type RiskChoices = SavedRisk;

/** The last assessment that was made. */
interface LastRisk {
  /** What it hangs on: the request and the version of the data. */
  readonly key: string;
  readonly request: RiskRequest;
  readonly answer: RiskAnswer;
}

export interface RiskSlice {
  readonly riskChoices: Readonly<Record<RunId, RiskChoices>>;
  readonly riskThresholds: LevelThresholds;
  /** How many learners the instructor can contact. */
  readonly riskContacts: number;
  readonly lastRisk: LastRisk | null;
  /** The assessment under way; null where none is. */
  readonly riskWork: { readonly key: string; readonly progress: RiskProgress | null } | null;
  /** Why the last assessment that was asked for was not made. */
  readonly riskFailure: { readonly key: string; readonly failure: Failure } | null;
  chooseRisk(run: RunId, part: RiskChoices): void;
  /** Thresholds from 0 to 1; a high one below the moderate one moves the other along. */
  setRiskThresholds(part: Partial<LevelThresholds>): void;
  setRiskContacts(contacts: number): void;
  /** Assesses the shown run as chosen, unless that is done or under way. What was under way before is cancelled. */
  assessRisk(): Promise<void>;
  cancelRisk(): void;
  /** A ZIP of the tables of the last assessment. */
  exportRisk(): Promise<Outcome<Blob>>;
}

/** What an assessment of the shown run hangs on now; null where nothing is loaded. */
export function selectRiskKey(state: Store): string | null {
  const request = selectRiskRequest(state);
  return request && JSON.stringify([state.summary.version, request]);
}

/** The assessment of the shown run whose tables the export of results holds; null where none holds now, or no learner is shown. */
export function selectRiskExport(state: Store): NonNullable<ExportRequest['risk']> | null {
  const { lastRisk, riskThresholds: thresholds, riskContacts: contacts } = state;
  if (!lastRisk?.answer.ok || lastRisk.key !== selectRiskKey(state) || areLearnersHidden(state)) return null;
  return { request: lastRisk.request, tables: { thresholds, contacts } };
}

/** A request with what is not to be told of learners, where there is anything. */
function withPrivacy(request: RiskRequest, state: Store): RiskRequest {
  if (!areLearnersHidden(state)) return request;
  return { ...request, hideLearners: true, withhold: state.withhold };
}

/** The learners at risk as they were last assessed, what was chosen, and how far the next assessment is. */
export const riskSlice: StateCreator<Store, [], [], RiskSlice> = (set, get) => {
  let latest = new AbortController();

  return {
    riskChoices: {},
    riskThresholds: defaultThresholds,
    riskContacts: 20,
    lastRisk: null,
    riskWork: null,
    riskFailure: null,
    chooseRisk: (run, part) =>
      set(({ riskChoices }) => ({
        riskChoices: { ...riskChoices, [run]: { ...riskChoices[run], ...part } },
      })),
    setRiskThresholds: ({ moderate, high }) =>
      set(({ riskThresholds: last }) => ({
        riskThresholds:
          moderate === undefined
            ? { moderate: Math.min(last.moderate, high ?? last.high), high: high ?? last.high }
            : { moderate, high: Math.max(moderate, high ?? last.high) },
      })),
    setRiskContacts: (riskContacts) => set({ riskContacts }),
    assessRisk: async () => {
      const key = selectRiskKey(get());
      const request = selectRiskRequest(get());
      if (key === null || request === null) return;
      if (get().riskWork?.key === key || (get().lastRisk?.key === key && !get().riskWork)) return;
      latest.abort();
      const own = new AbortController();
      latest = own;
      const { signal } = own;
      set({ riskWork: { key, progress: null }, riskFailure: null });
      const onProgress = (progress: RiskProgress) => {
        if (latest === own && get().riskWork) set({ riskWork: { key, progress } });
      };
      const outcome = await engine.assessRisk(withPrivacy(request, get()), { signal, onProgress });
      // Another assessment has taken its place.
      if (latest !== own) return;
      if (outcome.ok) set({ riskWork: null, lastRisk: { key, request, answer: outcome.value } });
      else set({ riskWork: null, riskFailure: { key, failure: outcome } });
    },
    cancelRisk: () => latest.abort(),
    exportRisk: async () => {
      const { lastRisk, riskThresholds: thresholds, riskContacts: contacts } = get();
      if (areLearnersHidden(get())) return { ok: false, code: 'learners-hidden' };
      if (!lastRisk) return { ok: false, code: 'nothing-to-export' };
      return engine.exportRisk(withPrivacy(lastRisk.request, get()), { thresholds, contacts });
    },
  };
};
