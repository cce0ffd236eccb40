import { sameGroup } from '@/course/filter';
import { useStore } from '@/store';
import type { KnownRun } from '@/store/available';
import { useGroupSizes } from '@/store/use-group-sizes';
import { useChosenGroup } from './chosen-group';
import { NameForm } from './NameForm';
import { SavedGroupRow } from './SavedGroupRow';
import classes from './selection.module.css';

/** Groups that were given a name, and a way to name the one that is chosen. */
export function SavedGroups({ known }: { readonly known: KnownRun }) {
  const { group } = useChosenGroup();
  const saved = useStore((store) => store.savedGroups);
  const saveGroup = useStore((store) => store.saveGroup);
  const sizes = useGroupSizes(saved.map((each) => each.group));
  const isNew = group.length > 0 && !saved.some((each) => sameGroup(each.group, group));
  if (saved.length === 0 && !isNew) return null;
  return (
    <section className={classes.part} aria-label="Saved groups">
      {saved.length > 0 && (
        <>
          <h3>Saved groups</h3>
          <ul className={classes.list}>
            {saved.map((each, place) => (
              <SavedGroupRow key={each.id} saved={each} learners={sizes[place]} known={known} />
            ))}
          </ul>
        </>
      )}
      {isNew && (
        <NameForm
          key={JSON.stringify(group)}
          label="Save this group as"
          initial=""
          action="Save"
          onName={(name) => saveGroup(name, group)}
        />
      )}
    </section>
  );
}
