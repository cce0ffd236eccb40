import { describe, expect, it } from 'vitest';
import { headlinePlaces } from '@/pages/headline-places';
import { pageAnswers } from '@/pages/help/page-answers';
import { reportPages } from '@/pages/report/report-pages';
import { navigation, routeOf } from './routes';

describe('the navigation', () => {
  it('is what the help explains, in the same order', () => {
    const led = navigation.map(({ path, title }) => ({ path, title }));
    expect(pageAnswers.map(({ path, title }) => ({ path, title }))).toEqual(led);
  });
});

it('leads from each headline to a page on which its card stands', () => {
  for (const [card, { path }] of Object.entries(headlinePlaces)) {
    const title = routeOf(path)?.route.title;
    expect(reportPages.find((page) => page.title === title)?.cards, path).toContain(card);
  }
});

describe('routeOf', () => {
  it('knows what an address names behind its page', () => {
    expect(routeOf('/help/keys')).toMatchObject({ route: { title: 'Help' }, subject: 'keys' });
    expect(routeOf('/help')).toMatchObject({ route: { title: 'Help' }, subject: '' });
    expect(routeOf('/help/')).toBeNull();
    expect(routeOf('/nowhere')).toBeNull();
  });
});
