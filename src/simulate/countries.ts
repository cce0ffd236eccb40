import { weighted } from './random';

/** The continents of the video statistics, in their columns' order. */
export const continents = [
  'europe',
  'oceania',
  'asia',
  'north_america',
  'south_america',
  'africa',
  'antarctica',
] as const;
type Continent = (typeof continents)[number];

/** Where a learner lives: two-letter code, hours ahead of UTC (standard time, all year) and continent. */
export interface Country {
  readonly code: string;
  readonly hoursAhead: number;
  readonly continent: Continent;
}

const list: readonly (readonly [code: string, weight: number, hoursAhead: number, continent: Continent])[] = [
  ['GB', 30, 0, 'europe'],
  ['IN', 11, 5.5, 'asia'],
  ['US', 8, -6, 'north_america'],
  ['SA', 5, 3, 'asia'],
  ['AU', 4, 10, 'oceania'],
  ['NG', 4, 1, 'africa'],
  ['PK', 2.5, 5, 'asia'],
  ['EG', 2.5, 2, 'africa'],
  ['ES', 2.5, 1, 'europe'],
  ['DE', 2.5, 1, 'europe'],
  ['FR', 2, 1, 'europe'],
  ['IT', 2, 1, 'europe'],
  ['NL', 1.5, 1, 'europe'],
  ['IE', 1.5, 0, 'europe'],
  ['MX', 2, -6, 'north_america'],
  ['CA', 2, -5, 'north_america'],
  ['BR', 2, -3, 'south_america'],
  ['CO', 1.5, -5, 'south_america'],
  ['ZA', 1.5, 2, 'africa'],
  ['KE', 1.5, 3, 'africa'],
  ['BD', 1.5, 6, 'asia'],
  ['CN', 1.5, 8, 'asia'],
  ['JP', 1.2, 9, 'asia'],
  ['MY', 1.2, 8, 'asia'],
  ['PH', 1.2, 8, 'asia'],
  ['UA', 1.2, 2, 'europe'],
  ['GR', 1, 2, 'europe'],
  ['NZ', 1, 12, 'oceania'],
  ['AR', 1, -3, 'south_america'],
  ['GH', 1, 0, 'africa'],
];

/** Draws a learner's country. */
export const drawCountry = weighted<Country>(
  list.map(([code, weight, hoursAhead, continent]) => [{ code, hoursAhead, continent }, weight]),
);
