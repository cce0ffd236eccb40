import { Checkbox } from '@mantine/core';
import { Fragment } from 'react';
import { useStore } from '@/store';
import { type Shortcut, shortcuts } from '@/ui/shortcuts';
import classes from './help.module.css';

const all: readonly Shortcut[] = Object.values(shortcuts);

/** What keys do, and the switch for those that may be in the way. */
export function Keys() {
  const singleKeys = useStore((store) => store.singleKeys);
  const set = useStore((store) => store.setSingleKeys);
  return (
    <>
      <dl className={classes.pairs}>
        {all.map(({ shown, does, single }) => (
          <div key={does} className={single && !singleKeys ? classes.off : undefined}>
            <dt>
              {shown.map((keys, place) => (
                <Fragment key={keys}>
                  {place > 0 && ' or '}
                  <kbd>{keys}</kbd>
                </Fragment>
              ))}
            </dt>
            <dd>
              {does}
              {single && !singleKeys && ' (switched off)'}
            </dd>
          </div>
        ))}
      </dl>
      <p>
        They do nothing while you type in a field. Everything can be reached with Tab, Enter and the arrow
        keys too.
      </p>
      <Checkbox
        label="Shortcuts of a single key"
        description="Switch them off where they are in the way of speech input or of another tool that uses keys. Remembered in this browser."
        checked={singleKeys}
        onChange={(event) => set(event.currentTarget.checked)}
      />
    </>
  );
}
