import { useStore } from '@/store';
import { areLearnersHidden } from '@/store/interface';
import { navigation, type Route } from './routes';

/** The pages of the navigation, without those about single learners while these are hidden. */
export function useOfferedPages(): readonly Route[] {
  const hideLearners = useStore(areLearnersHidden);
  return navigation.filter(({ about }) => !(about === 'learners' && hideLearners));
}
