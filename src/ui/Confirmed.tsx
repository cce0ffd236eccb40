import { type ReactNode, useState } from 'react';
import { type Confirmation, ConfirmDialog } from './ConfirmDialog';

interface ConfirmedProps extends Confirmation {
  /** The button that asks. */
  readonly button: (ask: () => void) => ReactNode;
}

/** A button, and the question that it asks before it does anything. */
export function Confirmed({ button, ...confirmation }: ConfirmedProps) {
  const [asking, setAsking] = useState(false);
  return (
    <>
      {button(() => setAsking(true))}
      <ConfirmDialog {...confirmation} open={asking} onClose={() => setAsking(false)} />
    </>
  );
}
