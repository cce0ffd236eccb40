import { dayOf } from '@/stats/timestamp';
import headClasses from '@/ui/PageHead.module.css';
import { longDate } from '@/words/dates';
import { counted } from '@/words/numbers';

interface StoodThenProps {
  /** The ISO date of the latest step visit; null where none is known. */
  readonly dataEnd: string | null;
  /** The ISO date of the last day by which is gone. */
  readonly lastDay: string;
}

/** How many days more are known than is gone by; 0 where none are. */
export function daysSince({ dataEnd, lastDay }: StoodThenProps): number {
  return dataEnd === null ? 0 : Math.max(0, dayOf(dataEnd) - dayOf(lastDay));
}

/** That a list is of how learners stood on a day long known. Nothing where the data end with that day. */
export function StoodThen({ dataEnd, lastDay }: StoodThenProps) {
  const later = daysSince({ dataEnd, lastDay });
  if (dataEnd === null || later === 0) return null;
  return (
    <p className={headClasses.caution} role="note">
      Step visits are known up to {longDate(dataEnd)}, {counted(later, 'day')} after that day. The list shows
      how learners stood then: some may have come back since.
    </p>
  );
}
