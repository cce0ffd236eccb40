import { createContext, useContext } from 'react';
import type { LearnerGroup } from '@/course/filter';
import { useStore } from '@/store';

/** Which of two compared groups a chooser is about. */
export type GroupPlace = 'selected' | 'against';

export const ChosenPlace = createContext<GroupPlace>('selected');

interface ChosenGroup {
  readonly group: LearnerGroup;
  readonly chooseGroup: (group: LearnerGroup) => void;
}

const nobodyElse: LearnerGroup = [];

/** The group that the chooser is about, and how to change it. */
export function useChosenGroup(): ChosenGroup {
  const place = useContext(ChosenPlace);
  const selected = useStore(({ filter }) => filter.group);
  const against = useStore((store) => store.against) ?? nobodyElse;
  const choose = useStore((store) => store.choose);
  const compareWith = useStore((store) => store.compareWith);
  if (place === 'against') return { group: against, chooseGroup: compareWith };
  return { group: selected, chooseGroup: (group) => choose({ group }) };
}
