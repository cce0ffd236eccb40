import { type HotkeyItem, useHotkeys } from '@mantine/hooks';
import { useLocation } from 'wouter';
import { useStore } from '@/store';
import { redo, undo } from '@/store/history';
import { areLearnersHidden } from '@/store/interface';
import { focusWhenThere } from '@/ui/focus-when-there';
import { type ShortcutId, shortcuts } from '@/ui/shortcuts';
import { routeOf } from './routes';
import { useOfferedPages } from './use-offered-pages';

const SEARCH = 'main input[type=search]';

/** Where text is typed keys are letters, and the browser takes back what was typed. */
const takesText = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target.matches('textarea, input:not([type=checkbox], [type=radio], [type=button], [type=range])'));

/** Over a dialog nothing is to go away, or to change unseen behind it. */
const isDialogOpen = () => document.querySelector('dialog[open]') !== null;

/** In a list a letter chooses. */
const takesLetters = (target: EventTarget | null) =>
  takesText(target) || (target instanceof HTMLElement && target.matches('select'));

/** Binds the page's shortcuts, of which those of a single key can be switched off. */
export function useShortcuts(): void {
  const [address, navigate] = useLocation();
  const singleKeys = useStore((store) => store.singleKeys);
  const hideLearners = useStore(areLearnersHidden);
  const hasRuns = useStore(({ summary }) => summary.runs.length > 0);
  const pages = useOfferedPages();
  const route = routeOf(address)?.route;
  const place = pages.findIndex(({ path }) => path === (route?.within ?? route?.path));
  const turn = (to: number) => {
    if (hasRuns && pages[to]) navigate(pages[to].path);
  };

  const act: Readonly<Record<ShortcutId, () => void>> = {
    help: () => {
      navigate('/help/keys');
      focusWhenThere('#keys');
    },
    search: () => {
      const here = document.querySelector(SEARCH) !== null;
      if (!here && (!hasRuns || hideLearners)) return;
      if (!here) navigate('/learners');
      focusWhenThere(SEARCH);
    },
    next: () => turn(place + 1),
    previous: () => turn(place - 1),
    undo,
    redo,
  };

  const items = (Object.keys(shortcuts) as ShortcutId[]).flatMap((id) => {
    const { keys, single } = shortcuts[id];
    const press = (event: KeyboardEvent) => {
      const isOthers = single ? !singleKeys || takesLetters(event.target) : takesText(event.target);
      if (isOthers || isDialogOpen()) return;
      event.preventDefault();
      act[id]();
    };
    return keys.map((key): HotkeyItem => [key, press, { preventDefault: false }]);
  });
  useHotkeys(items, [], true);
}
