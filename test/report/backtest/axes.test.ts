import { expect, test } from 'vitest';
import { dateAxis, returnAxis } from '../../../src/report/backtest/axes.ts';
import { utcDate } from '../../../src/report/backtest/days.ts';
import { openPlotter } from '../../../src/report/svg.ts';

const { plot, render } = await openPlotter();

test('an axis of dates tells month and year', () => {
  const days = ['2024-01-02', '2025-06-30'].map((date) => ({ date: utcDate(date), y: 1 }));
  const svg = render({ marks: [dateAxis(plot), plot.dot(days, { x: 'date', y: 'y' })] }, 'dates');
  expect(svg).toMatch(/>[A-Z][a-z]{2} 202[45]</);
});

test('an axis of dates within a month tells the day, too', () => {
  const days = ['2024-01-02', '2024-01-30'].map((date) => ({ date: utcDate(date), y: 1 }));
  const svg = render({ marks: [dateAxis(plot), plot.dot(days, { x: 'date', y: 'y' })] }, 'dates');
  const labels = [...svg.matchAll(/>(\d+ Jan 2024)</g)].map(([, label]) => label);
  expect(labels.length).toBeGreaterThan(2);
  expect(new Set(labels).size).toBe(labels.length);
});

test('an axis of returns is in percent, finer where the returns are small', () => {
  const svg = (values: number[]) =>
    render({ marks: [...returnAxis(plot, values), plot.dotX(values)] }, 'returns');
  expect(svg([-0.1, 0.1])).toContain('+10 %');
  expect(svg([0, 0.002])).toMatch(/\+0\.\d\d %/);
});

test('no two ticks of an axis of returns are told alike, however wide it is', () => {
  for (const width of [0.0001, 0.0004, 0.002, 0.008, 0.02, 0.041, 0.045, 0.3]) {
    const values = [-width / 2, width / 2];
    const svg = render({ marks: [...returnAxis(plot, values), plot.dotX(values)] }, 'returns');
    const labels = [...svg.matchAll(/>([^<>]+ %)</g)].map(([, label]) => label);
    expect(labels.length).toBeGreaterThan(2);
    expect(new Set(labels).size, labels.join()).toBe(labels.length);
  }
});
