import type { Page } from '@playwright/test';

/** The elements of the page that have an animation or a transition that takes time. */
export function moving(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    Array.from(document.querySelectorAll('*'))
      .filter((element) => {
        const { transitionDuration, transitionDelay, animationDuration } = getComputedStyle(element);
        return [transitionDuration, transitionDelay, animationDuration].some((times) =>
          times.split(', ').some((time) => Number.parseFloat(time) > 0),
        );
      })
      .map((element) => `${element.tagName} ${element.className}`),
  );
}
