import { findCard } from '@/analyses/registry';
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
            <button type="button" onClick={() => goTo(name)}>
              {findCard(name)?.card.question}
            </button>
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

function goTo(name: string): void {
  const card = document.getElementById(cardAnchor(name));
  card?.scrollIntoView();
  card?.focus({ preventScroll: true });
}
