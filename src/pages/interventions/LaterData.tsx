import { daysSince } from '@/pages/cut/StoodThen';
import { useStore } from '@/store';
import type { CurrentRun } from '@/store/use-run';
import headClasses from '@/ui/PageHead.module.css';
import { TextButton } from '@/ui/TextButton';
import { longDate } from '@/words/dates';
import { counted } from '@/words/numbers';

interface LaterDataProps {
  readonly run: CurrentRun['run'];
  /** The last day by which the rules go. */
  readonly lastDay: string;
}

/** That more is known by now than the rules go by, and the way to the last day of the data. */
export function LaterData({ run: { id, dataEnd }, lastDay }: LaterDataProps) {
  const chooseRisk = useStore((store) => store.chooseRisk);
  const later = daysSince({ dataEnd, lastDay });
  if (dataEnd === null || later === 0) return null;
  return (
    <p className={headClasses.caution} role="note">
      Step visits are known up to {longDate(dataEnd)}, {counted(later, 'day')} after that day: some may have
      come back since, and messages would tell them of how they stood then.{' '}
      <TextButton onClick={() => chooseRisk(id, { cut: { kind: 'day', date: dataEnd } })}>
        Go by {longDate(dataEnd)} instead
      </TextButton>
    </p>
  );
}
