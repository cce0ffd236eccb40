import type { ReactNode } from 'react';
import classes from './selection.module.css';

interface RadioRowProps {
  readonly name: string;
  readonly label: string;
  readonly checked: boolean;
  /** Why it cannot be chosen. */
  readonly reason?: string | null;
  /** What to know before it is chosen. */
  readonly note?: string;
  readonly onChoose: () => void;
  /** What is to be set where it is chosen. */
  readonly children?: ReactNode;
}

/** One of several ways, with its own settings below it once it is chosen. */
export function RadioRow({ name, label, checked, reason, note, onChoose, children }: RadioRowProps) {
  return (
    <div>
      <label className={classes.row}>
        <input type="radio" name={name} checked={checked} disabled={Boolean(reason)} onChange={onChoose} />
        <span className={classes.grow}>
          {label}
          {note && <small className={classes.reason}>{note}</small>}
          {reason && <small className={classes.reason}>{reason}</small>}
        </span>
      </label>
      {checked && children && <div className={classes.settings}>{children}</div>}
    </div>
  );
}
