import { expect, test } from 'vitest';
import { dayReadouts } from '../../../src/report/backtest/day-readouts.ts';
import { openPlotter } from '../../../src/report/svg.ts';

const { plot, render } = await openPlotter();

/** What is told of so many days, each by its position. */
function titlesOf(length: number): string[] {
  const dates = Array.from({ length }, (_, i) =>
    new Date(Date.UTC(2020, 0, 1 + i)).toISOString().slice(0, 10),
  );
  const svg = render({ marks: [dayReadouts(plot, dates, (t) => [`value ${t}`])] }, 'days');
  return [...svg.matchAll(/<title>([^<]*)/g)].map(([, title]) => title!);
}

test('few days are told one by one', () => {
  expect(titlesOf(3)).toEqual([
    'Wednesday 1 January 2020\nvalue 0',
    'Thursday 2 January 2020\nvalue 1',
    'Friday 3 January 2020\nvalue 2',
  ]);
});

test('of many, every strip tells its last day, and the last strip the last of all', () => {
  const titles = titlesOf(2_520);
  expect(titles.length).toBeLessThanOrEqual(240);
  expect(titles[0]).toContain('value 10');
  expect(titles.at(-1)).toContain('value 2519');
});
