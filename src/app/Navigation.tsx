import { useEffect, useRef } from 'react';
import { Link, useLocation } from 'wouter';
import classes from './Header.module.css';
import { routeOf } from './routes';
import { useOfferedPages } from './use-offered-pages';

/** The way to every page. Where they do not fit side by side the row scrolls. */
export function Navigation() {
  const [address] = useLocation();
  const offered = useOfferedPages();
  const shown = routeOf(address)?.route;
  const path = shown?.within ?? shown?.path;
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    const current = path && list.current?.querySelector('[aria-current]');
    if (current) current.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, [path]);
  return (
    <nav className={classes.navigation} aria-label="Pages">
      <ul ref={list} className={classes.pages}>
        {offered.map((route) => (
          <li key={route.path}>
            <Link href={route.path} aria-current={route.path === path ? 'page' : undefined}>
              {route.title}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
