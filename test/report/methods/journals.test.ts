import { expect, test } from 'vitest';
import { journals } from '../../../src/report/methods/journals.ts';

test('abbreviations are sorted, and stand for names that say more', () => {
  const short = Object.keys(journals);
  expect(short.map((name) => name.toLowerCase())).toEqual(short.map((name) => name.toLowerCase()).toSorted());
  for (const [abbreviation, name] of Object.entries(journals))
    expect(name.length).toBeGreaterThanOrEqual(abbreviation.length);
});
