import { engine } from '@/engine/client';
import type { Outcome } from '@/engine/protocol';
import { hasChosen, heldBy, takeAppearance, workspaceState } from '../workspace-state';
import type { Loader } from './loader';

/** Workspace files: saved, and opened after a question. */
export interface WorkspacesSlice {
  /** One file of what was set and chosen, with or without the loaded rows and the log of interventions. */
  saveWorkspace(parts: { readonly data: boolean; readonly log: boolean }): Promise<Outcome<Blob>>;
  /** A workspace file that waits for a yes to being opened; null where none does. */
  readonly offered: OfferedWorkspace | null;
  /**
   * Opens a workspace file, after asking where it takes the place of something. Where it cannot be read, nothing changes.
   * @param passedOver The names of others that came with it.
   */
  offerWorkspace(file: File, passedOver?: readonly string[]): Promise<void>;
  withdrawWorkspace(): void;
  /** Opens the workspace that waits for it. */
  openOffered(): Promise<void>;
}

interface OfferedWorkspace {
  readonly file: File;
  readonly passedOver: readonly string[];
}

export function workspacesSlice({ set, get, held, settle, long }: Loader): WorkspacesSlice {
  const open = ({ file, passedOver }: OfferedWorkspace) => {
    set({ offered: null });
    return long(async (signal) => {
      const outcome = await engine.openWorkspace(file, { signal });
      return () => {
        if (!outcome.ok) return settle(get().summary, { files: [], failure: outcome, passedOver });
        const { state, summary } = outcome.value;
        if (summary) held.splice(0, held.length, { workspace: file });
        set({ ...heldBy(state), ...(summary && { summary }), placed: get().placed + 1 });
        takeAppearance(state, get());
        const opened = {
          withData: summary !== null,
          groups: state.savedGroups.length,
          rules: state.interventionRules.length,
          exports: state.interventionLog?.length ?? 0,
        };
        settle(get().summary, { files: [], failure: null, opened, passedOver });
      };
    });
  };

  return {
    saveWorkspace: ({ data, log }) => engine.saveWorkspace(workspaceState(get(), log), data),
    offered: null,
    offerWorkspace: async (file, passedOver = []) => {
      const offered = { file, passedOver };
      if (get().summary.files.length > 0 || hasChosen(get())) set({ offered });
      else await open(offered);
    },
    withdrawWorkspace: () => set({ offered: null }),
    openOffered: async () => {
      const { offered } = get();
      if (offered) await open(offered);
    },
  };
}
