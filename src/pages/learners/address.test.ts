import fc from 'fast-check';
import { expect, it } from 'vitest';
import { routeOf } from '@/app/routes';
import { learnerAddress, learnersOf as learnersAt, pseudonymAddress } from './address';

const known = new Map([
  [27, 'a/b'],
  [3, 'learner_27'],
]);
const learnersOf = (subject: string) => learnersAt(subject, (number) => known.get(number));

const hostile = [
  'a/b',
  'a+b',
  '~2b~',
  '%2B',
  '?x=#y',
  '<img src=x>',
  '\u202Eabc',
  'é😀',
  '..',
  '\uD800',
  ' ',
];

/** What is left of an address behind the router, which decodes it where it can. */
function subjectOf(address: string): string {
  return routeOf(decodeURI(new URL(`http://x/#${address}`).hash.slice(1)))?.subject ?? '';
}

it('leads back to the ids, whatever is in them', () => {
  const ids = fc.oneof(fc.constantFrom(...hostile), fc.string({ minLength: 1, unit: 'binary' }));
  fc.assert(
    fc.property(fc.uniqueArray(ids, { minLength: 1, maxLength: 2 }), (some) => {
      expect(learnersOf(subjectOf(learnerAddress(some)))).toEqual(some);
    }),
  );
});

it('leads back from the numbers of pseudonyms, which no id can pass for', () => {
  expect(learnersOf(subjectOf(pseudonymAddress([27, 3])))).toEqual(['a/b', 'learner_27']);
  expect(learnersOf(subjectOf(learnerAddress(['learner_27'])))).toEqual(['learner_27']);
  for (const wrong of ['learner_4', 'learner_027', 'learner_']) expect(learnersOf(wrong)).toBeNull();
});

it('leaves the ids of real exports as they are', () => {
  const id = '3f2a9c1e-0000-4000-8000-0123456789ab';
  expect(learnerAddress([id, 'b'])).toBe(`/learners/${id}+b`);
});

it('takes no address apart that it did not make', () => {
  for (const wrong of ['', '+', 'a+', 'a+b+c', 'a b', '~zz~', '~110000~', '~41', 'a%b'])
    expect(learnersOf(wrong)).toBeNull();
  expect(learnersOf('a+a')).toEqual(['a']);
});
