import { describe, expect, it } from 'vitest';
import { overview } from '../overview';
import { chosenPages, offeredPages, withCards } from './report-choice';

const datasets = ['enrolments'] as const;
const titles = (pages: ReturnType<typeof chosenPages>) => pages.map(({ title }) => title);

describe('what goes into the report', () => {
  it('is the overview until something is chosen, with what it has to leave open', () => {
    expect(chosenPages(offeredPages(null, datasets))).toEqual([
      { ...overview, lead: 'The course at a glance.' },
    ]);
  });

  it('is besides the cards of the overview’s headlines, where the files answer them', () => {
    const pages = chosenPages(offeredPages(null, ['enrolments', 'step-activity', 'question-response']));
    expect(titles(pages)).toEqual(['Overview', 'Steps', 'Quiz']);
    expect(pages[1].cards).toEqual(['week-finish/finish']);
    expect(pages[2].cards).toEqual(['quiz-flags/flags']);
  });

  it('is a page’s chosen cards alone where some are left out', () => {
    const offered = offeredPages(null, datasets);
    const enrolment = offered.find(({ page }) => page.title === 'Enrolment');
    const [first] = enrolment?.offered ?? [];
    const pages = offeredPages(withCards(offered, 'Enrolment', [first]), datasets);
    expect(titles(chosenPages(pages))).toEqual(['Overview', 'Enrolment']);
    expect(chosenPages(pages)[1].cards).toEqual([first]);
  });

  it('is nothing where all is left out', () => {
    const offered = offeredPages(null, datasets);
    expect(chosenPages(offeredPages(withCards(offered, 'Overview', []), datasets))).toEqual([]);
  });

  it('offers only what the files answer', () => {
    const steps = offeredPages({}, datasets).find(({ page }) => page.title === 'Steps');
    expect(steps).toMatchObject({ offered: [], chosen: [] });
  });
});
