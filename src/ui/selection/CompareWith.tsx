import { outside, sameGroup } from '@/course/filter';
import { useStore } from '@/store';
import { type KnownRun, obstacleTo } from '@/store/available';
import { useGroupSizes } from '@/store/use-group-sizes';
import { learnersWords } from '@/words/withheld';
import { TextButton } from '../TextButton';
import classes from './selection.module.css';

interface CompareWithProps {
  readonly known: KnownRun;
  /** Called when a group is compared with, so that it can be changed. */
  readonly onCompare: () => void;
}

/** Ways to lay a second group beside the chosen one: everyone else, a saved group, or any conditions. */
export function CompareWith({ known, onCompare }: CompareWithProps) {
  const group = useStore(({ filter }) => filter.group);
  const saved = useStore((store) => store.savedGroups);
  const compareWith = useStore((store) => store.compareWith);
  const others = outside(group);
  const offers = [
    ...(others ? [{ id: 'others', name: 'Everyone else', group: others }] : []),
    ...(group.length > 0 ? [{ id: 'everyone', name: 'All learners, these among them', group: [] }] : []),
    ...saved.filter((each) => !sameGroup(each.group, group)),
  ].filter((offer) => offer.group.every((condition) => obstacleTo(condition, known) === null));
  const withhold = useStore((store) => store.withhold);
  const sizes = useGroupSizes(offers.map((offer) => offer.group));
  return (
    <section className={classes.part} aria-label="Compare with another group">
      <h3>Compare with another group</h3>
      <ul className={classes.list}>
        {offers.map((offer, place) => {
          const learners = sizes[place];
          return (
            <li key={offer.id} className={classes.condition}>
              <span className={classes.grow}>
                <TextButton onClick={() => compareWith(offer.group)}>{offer.name}</TextButton>
              </span>
              <span className={classes.number}>{learners !== null && learnersWords(learners, withhold)}</span>
            </li>
          );
        })}
        <li className={classes.condition}>
          <TextButton
            onClick={() => {
              compareWith([]);
              onCompare();
            }}
          >
            Choose the second group
          </TextButton>
        </li>
      </ul>
    </section>
  );
}
