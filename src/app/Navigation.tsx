import { UnstyledButton } from '@mantine/core';
import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { Link, useLocation } from 'wouter';
import { Lines } from '@/ui/icons';
import classes from './Header.module.css';
import { routeOf } from './routes';
import { useOfferedPages } from './use-offered-pages';

/** The way to every page. Where they do not fit side by side, a button that names the page shown opens their list. */
export function Navigation() {
  const [address] = useLocation();
  const offered = useOfferedPages();
  const shown = routeOf(address)?.route;
  const path = shown?.within ?? shown?.path;
  const [open, setOpen] = useState(false);
  const list = useId();
  const menu = useRef<HTMLButtonElement>(null);
  const onKeyDown = ({ key }: KeyboardEvent) => {
    if (key !== 'Escape' || !open) return;
    setOpen(false);
    menu.current?.focus();
  };
  return (
    <nav className={classes.navigation} aria-label="Pages" onKeyDown={onKeyDown}>
      <UnstyledButton
        ref={menu}
        className={classes.menu}
        aria-expanded={open}
        aria-controls={list}
        onClick={() => setOpen(!open)}
      >
        <Lines />
        <span>Pages</span> <strong>{offered.find((route) => route.path === path)?.title}</strong>
      </UnstyledButton>
      <ul id={list} className={classes.pages}>
        {offered.map((route) => (
          <li key={route.path}>
            <Link
              href={route.path}
              aria-current={route.path === path ? 'page' : undefined}
              onClick={() => setOpen(false)}
            >
              {route.title}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
