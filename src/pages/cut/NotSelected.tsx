import { useStore } from '@/store';
import classes from './cut.module.css';

/** What of the selection a page about learners at a day does not obey, and why. */
export function NotSelected({ children }: { readonly children: string }) {
  const timed = useStore(({ filter: { period, hours } }) => period !== null || hours !== null);
  const compared = useStore((store) => store.against !== null);
  if (!timed && !compared) return null;
  return (
    <p role="note" className={classes.quiet}>
      {timed && `The chosen time changes nothing here. ${children} `}
      {compared && 'Groups are not compared here.'}
    </p>
  );
}
