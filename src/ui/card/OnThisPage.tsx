import type { MouseEvent } from 'react';
import { Link, useLocation } from 'wouter';
import { findCard } from '@/analyses/registry';
import { cardAddress, goToCard, useAddressedCard } from './card-address';
import classes from './OnThisPage.module.css';

/** Fewer are seen at a glance. */
const FEWEST = 4;

/** The questions of a page, each a link to its card. */
export function OnThisPage({ names }: { readonly names: readonly string[] }) {
  const [path] = useLocation();
  const addressed = useAddressedCard();
  if (names.length < FEWEST) return null;
  const goAgain = (name: string) => (event: MouseEvent) => {
    if (name !== addressed) return;
    // The address stays as it is, so nothing else would lead there.
    event.preventDefault();
    goToCard(name);
  };
  return (
    <nav className={classes.contents} aria-label="On this page">
      <ul>
        {names.map((name) => (
          <li key={name}>
            <Link href={cardAddress(path, name)} onClick={goAgain(name)}>
              {findCard(name)?.card.question}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
