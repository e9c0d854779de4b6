import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import {
  alphaDecimals,
  amount,
  between,
  count,
  counted,
  decimal,
  eventDay,
  inUnit,
  levelSaid,
  percent,
  percentBare,
  pSaid,
  pValue,
  share,
  unbroken,
  windowName,
  windowsNamed,
} from '../../src/report/numbers.ts';

test('a fraction is told in percent with its sign', () => {
  expect(percent(0.1001, 2)).toBe('+10.01 %');
  expect(percent(-0.031)).toBe('−3.10 %');
});

test('a fraction is told in basis points, a hundred of them a percent', () => {
  expect(inUnit(0.1001, 'basis-points', 0)).toBe('+1001 bp');
  expect(inUnit(-0.00005, 'basis-points')).toBe('−0.50 bp');
});

test('a number stays on one line with its unit', () => {
  expect(unbroken('+1.00 % and −3 bp')).toBe('+1.00\u00a0% and −3\u00a0bp');
});

test('what rounds to nothing has no sign', () => {
  expect(percent(-0.000001)).toBe('0.00 %');
  expect(decimal(-0.001)).toBe('0.00');
});

test('missing is a dash, never 0', () => {
  for (const told of [percent, decimal, levelSaid, pValue, count, share]) expect(told(Number.NaN)).toBe('–');
});

test('a p-value is never 0', () => {
  expect(pValue(0)).toBe('< 0.0001');
  expect(pSaid(1e-12)).toBe('p < 0.0001');
  expect(pSaid(0.0321)).toBe('p = 0.0321');
  expect([pValue(0, 1 / 999), pValue(0, 1 / 1e6), pSaid(0, 1 / 99)]).toEqual([
    '< 0.0010',
    '< 0.0001',
    'p < 0.0101',
  ]);
});

test('a level has all its decimals, so that a high confidence is no certainty', () => {
  const levels = [0.95, 0.975, 0.9973, 0.9999, 1 - 1e-9, 0.9, 0.07].map((own) => levelSaid(own));
  expect(levels).toEqual(['95 %', '97.5 %', '99.73 %', '99.99 %', '99.9999999 %', '90 %', '7 %']);
  expect([0.95, 0.9973, 0.9999].map((own) => levelSaid(1 - own))).toEqual(['5 %', '0.27 %', '0.01 %']);
});

test('an alpha has a decimal more than other returns, or as many as these', () => {
  expect([
    alphaDecimals(2, 'percent'),
    alphaDecimals(4, 'percent'),
    alphaDecimals(0, 'basis-points'),
  ]).toEqual([3, 4, 1]);
});

test('shares, event days, windows and counts read as people write them', () => {
  expect([share(0.95), share(0.975)]).toEqual(['95 %', '97.5 %']);
  expect([-1, 0, 2].map(eventDay)).toEqual(['−1', '0', '+2']);
  expect(windowName(-5, 5)).toBe('[−5, +5]');
  expect([counted(1, 'session'), counted(2, 'session')]).toEqual(['1 session', '2 sessions']);
});

test('how many is one number, or those it lies between', () => {
  expect([between([53, 55, 54]), between([55, 55]), between([])]).toEqual(['53–55', '55', '–']);
});

test('windows of the tables are written as they are read, other brackets stay', () => {
  expect(windowsNamed('event [-2, 2], [0, 0], [note]')).toBe('event [−2, +2], [0, 0], [note]');
});

test('a percent without its unit has its sign where it falls', () => {
  expect([percentBare(-0.0386), percentBare(0.1001, 1), percentBare(Number.NaN)]).toEqual([
    '−3.86',
    '10.0',
    '–',
  ]);
});

test('percent is made in numbers.ts and nowhere else of the project', () => {
  const src = new URL('../../src/', import.meta.url);
  const makers = readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !path.startsWith('io/'))
    .filter((path) => /\* ?100\b/.test(readFileSync(new URL(path, src), 'utf8')));
  expect(makers).toEqual(['report/numbers.ts']);
});

test('a large number is told in groups of three digits', () => {
  expect(amount(1234567)).toBe('1,234,567');
  expect([amount(999), amount(Number.NaN)]).toEqual(['999', '–']);
});
