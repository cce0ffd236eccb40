import { type RefObject, useRef } from 'react';
import { useInSight } from '../use-in-sight';
import { type Nearness, reconsider } from './drawing-queue';

/** A screen above and below the one that is seen. */
const NEAR = '100% 0px';

/** Tells, whenever it is asked, how near the screen an element is. The function stays the same. */
export function useNearness(element: RefObject<Element | null>): () => Nearness {
  const isSeen = useInSight(element, { onEnter: reconsider });
  const isNear = useInSight(element, { margin: NEAR, onEnter: reconsider });
  return useRef((): Nearness => (isSeen() ? 'seen' : isNear() ? 'near' : 'far')).current;
}
