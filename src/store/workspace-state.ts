import type { WorkspaceState } from '@/workspace/state';
import type { Store } from './index';

/** The parts of the store that a workspace holds as they are. */
const held = [
  'changes',
  'chosenRun',
  'filter',
  'against',
  'savedGroups',
  'riskChoices',
  'riskThresholds',
  'riskContacts',
  'cardChoices',
  'interventionRules',
  'interventionLog',
  'interventionOnlyNew',
  'interventionShare',
] as const satisfies readonly (keyof Store & keyof WorkspaceState)[];

type HeldState = Pick<WorkspaceState, (typeof held)[number]>;

const appearance = ['scheme', 'hideLearners', 'withhold'] as const satisfies readonly (keyof Store)[];

/** Whether what a workspace holds is no longer what it was. */
export function workspaceChanged(now: Store, before: Store): boolean {
  return [...held, ...appearance].some((part) => now[part] !== before[part]);
}

const pick = (state: HeldState): HeldState =>
  Object.fromEntries(held.map((part) => [part, state[part]])) as unknown as HeldState;

/** All that was set and chosen, the log of interventions only where it is wanted. */
export function workspaceState(store: Store, withLog = true): WorkspaceState {
  const { scheme, hideLearners, withhold, interventionLog } = store;
  return {
    ...pick(store),
    interventionLog: withLog ? interventionLog : null,
    appearance: { scheme, hideLearners, withhold },
  };
}

/**
 * What a workspace puts in place of what is there; its rules and log are saved where it came from. Where it has no log, that of
 * the page stays.
 */
export function heldBy(state: HeldState): Partial<Store> {
  const { interventionLog, ...others } = pick(state);
  return {
    ...others,
    interventionRule: state.interventionRules[0].id,
    savedRules: state.interventionRules,
    ...(interventionLog && { interventionLog, savedLog: interventionLog }),
  };
}

/**
 * Takes over how the page looked. What is hidden stays hidden: who opens somebody’s file does not thereby show what they
 * had hidden themselves.
 */
export function takeAppearance(
  { appearance: { scheme, hideLearners, withhold } }: WorkspaceState,
  store: Store,
) {
  if (scheme !== store.scheme) store.chooseScheme(scheme);
  if (hideLearners && !store.hideLearners) store.setHideLearners(true);
  if (withhold > store.withhold) store.setWithhold(withhold);
}

/** Whether anything has been set that a workspace would take the place of. */
export function hasChosen(store: Store): boolean {
  const { changes, savedGroups, riskChoices, interventionRules, interventionLog } = store;
  return (
    Object.keys(changes).length + Object.keys(riskChoices).length > 0 ||
    savedGroups.length + interventionLog.length > 0 ||
    interventionRules !== store.savedRules
  );
}
