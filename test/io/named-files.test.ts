import { join } from 'node:path';
import { expect, test } from 'vitest';
import { filesOf, isReadable } from '../../src/io/named-files.ts';
import { scratchFolder } from './scratch.ts';

const folder = scratchFolder({ 'a.csv': 'x', 'b.csv': 'x', 'prices/AAA.csv': 'x', 'prices/BBB.csv': 'x' });
const messages = async (named: Parameters<typeof filesOf>[0]) =>
  Object.values(await filesOf(named, folder, {})).flatMap(({ findings }) =>
    findings.map(({ message }) => message),
  );

test('prices may be a folder, a pattern, or a list of both; each file once', async () => {
  const { prices } = await filesOf({ prices: ['prices', 'prices/A*.csv'] }, folder, {});
  expect(prices.files).toEqual(['AAA.csv', 'BBB.csv'].map((name) => join(folder, 'prices', name)));
});

test('a folder is no file of events, factors or characteristics', async () => {
  for (const key of ['events', 'factors', 'characteristics'] as const)
    expect(await messages({ [key]: 'prices' })).toEqual([
      `${key} must name a file that can be read, got "${join(folder, 'prices')}"; paths are relative to the study file`,
    ]);
  expect(await isReadable(folder)).toBe(false);
});

test('events are one file: a pattern that matches several is refused, and they are named', async () => {
  expect(await messages({ events: '*.csv' })).toEqual([
    `events must name one file, got "*.csv"; it matches ${join(folder, 'a.csv')}, ${join(folder, 'b.csv')}`,
  ]);
  expect(await messages({ events: 'a*.csv' })).toEqual([]);
});
