import { UnstyledButton } from '@mantine/core';
import { type RefObject, useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { useAddressedCard } from '@/ui/card/card-address';
import { Up } from '@/ui/icons';
import classes from './Shell.module.css';

/** So far above the screen the page's head counts as out of reach. */
const FAR = '150% 0px 0px 0px';

/** The way back to the head of a long page, once that is far above. */
export function BackToTop({ main }: { readonly main: RefObject<HTMLElement | null> }) {
  const [path, navigate] = useLocation();
  const card = useAddressedCard();
  const [far, setFar] = useState(false);
  useEffect(() => {
    const head = document.querySelector('header');
    if (!head) return;
    const observer = new IntersectionObserver((entries) => setFar(!entries.at(-1)?.isIntersecting), {
      rootMargin: FAR,
    });
    observer.observe(head);
    return () => observer.disconnect();
  }, []);
  if (!far) return null;
  const goUp = () => {
    if (card) return navigate(path);
    window.scrollTo(0, 0);
    main.current?.focus({ preventScroll: true });
  };
  return (
    <UnstyledButton className={classes.top} onClick={goUp}>
      <Up /> To the top
    </UnstyledButton>
  );
}
