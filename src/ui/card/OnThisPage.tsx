import { findCard } from '@/analyses/registry';
import { TextButton } from '../TextButton';
import classes from './OnThisPage.module.css';

/** Fewer are seen at a glance. */
const FEWEST = 4;

/** The questions of a page, each a way to its card. */
export function OnThisPage({ names }: { readonly names: readonly string[] }) {
  if (names.length < FEWEST) return null;
  return (
    <nav className={classes.contents} aria-label="On this page">
      <ul>
        {names.map((name) => (
          <li key={name}>
            <TextButton onClick={() => goToCard(name)}>{findCard(name)?.card.question}</TextButton>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The id of a card's element, so that a page can lead to it. */
export function cardAnchor(name: string): string {
  return `card-${name.replace('/', '-')}`;
}

/** Shows a card of the page, and opens how it is counted where that is what is asked. */
export function goToCard(name: string, definition = false): void {
  const card = document.getElementById(cardAnchor(name));
  card?.scrollIntoView();
  card?.focus({ preventScroll: true });
  if (definition) card?.querySelector('details')?.setAttribute('open', '');
}
