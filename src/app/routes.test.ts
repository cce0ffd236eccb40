import { describe, expect, it } from 'vitest';
import { pageAnswers } from '@/pages/help/page-answers';
import { navigation, routeOf } from './routes';

describe('the navigation', () => {
  it('is what the help explains, in the same order', () => {
    const led = navigation.map(({ path, title }) => ({ path, title }));
    expect(pageAnswers.map(({ path, title }) => ({ path, title }))).toEqual(led);
  });
});

describe('routeOf', () => {
  it('knows what an address names behind its page', () => {
    expect(routeOf('/help/keys')).toMatchObject({ route: { title: 'Help' }, subject: 'keys' });
    expect(routeOf('/help')).toMatchObject({ route: { title: 'Help' }, subject: '' });
    expect(routeOf('/help/')).toBeNull();
    expect(routeOf('/nowhere')).toBeNull();
  });
});
