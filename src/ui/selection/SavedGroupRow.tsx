import { useState } from 'react';
import { sameGroup } from '@/course/filter';
import { useStore } from '@/store';
import { type KnownRun, obstacleTo } from '@/store/available';
import type { SavedGroup } from '@/store/filters';
import { groupSentence } from '@/words/selection';
import { sizeWords } from '@/words/withheld';
import { TextButton } from '../TextButton';
import { useChosenGroup } from './chosen-group';
import { NameForm } from './NameForm';
import { obstacleSentence } from './obstacles';
import classes from './selection.module.css';

interface SavedGroupRowProps {
  readonly saved: SavedGroup;
  readonly learners: number | null;
  readonly known: KnownRun;
}

/** A saved group: what it is, how many it has, and what can be done with it. */
export function SavedGroupRow({ saved: { id, name, group }, learners, known }: SavedGroupRowProps) {
  const { group: own, chooseGroup } = useChosenGroup();
  const renameGroup = useStore((store) => store.renameGroup);
  const deleteGroup = useStore((store) => store.deleteGroup);
  const withhold = useStore((store) => store.withhold);
  const chosen = sameGroup(own, group);
  const [renaming, setRenaming] = useState(false);
  const obstacle = group.map((condition) => obstacleTo(condition, known)).find((each) => each !== null);
  const rename = (next: string) => {
    renameGroup(id, next);
    setRenaming(false);
  };
  return (
    <li className={classes.saved}>
      <label className={classes.row}>
        <input
          type="checkbox"
          checked={chosen}
          disabled={obstacle !== undefined}
          onChange={() => chooseGroup(chosen ? [] : group)}
        />
        <span className={classes.grow}>
          {name}
          <small className={classes.reason}>
            {obstacle ? obstacleSentence(obstacle) : groupSentence(group, null, known.course)}
          </small>
        </span>
        <span className={classes.number}>
          {obstacle ? '—' : learners !== null && sizeWords(learners, withhold)}
        </span>
      </label>
      <div className={classes.savedActions}>
        <TextButton
          onClick={() => setRenaming(!renaming)}
          aria-expanded={renaming}
          aria-label={`Rename ${name}`}
        >
          Rename
        </TextButton>
        <TextButton onClick={() => deleteGroup(id)} aria-label={`Delete ${name}`}>
          Delete
        </TextButton>
      </div>
      {renaming && <NameForm label="New name" initial={name} action="Rename" onName={rename} />}
    </li>
  );
}
