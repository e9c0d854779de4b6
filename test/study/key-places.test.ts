import { expect, test } from 'vitest';
import type { Finding } from '../../src/errors/finding.ts';
import { atKeys, type KeyPlaces, placeOf } from '../../src/study/key-places.ts';

const places: KeyPlaces = {
  '': { file: 'study.yaml', line: 1, column: '1' },
  windows: { file: 'study.yaml', line: 5, column: '1' },
  'windows/0': { file: 'study.yaml', line: 5, column: '11' },
};
const fault = (own: Partial<Finding>): Finding => ({ severity: 'error', code: 'c', message: 'm', ...own });

test('a key is where it was written, else where the nearest above it was', () => {
  expect(placeOf('windows/0', places)).toEqual(places['windows/0']);
  expect(placeOf('windows/0/1', places)).toEqual(places['windows/0']);
  expect(placeOf('windows/3', places)).toEqual(places.windows);
  expect(placeOf('returns', places)).toEqual(places['']);
  expect(placeOf('toString', places)).toEqual(places['']);
});

test('a study made in code has no places', () => {
  expect(placeOf('windows', undefined)).toBeUndefined();
  expect(atKeys([fault({ column: 'windows' })], undefined)).toEqual([fault({ column: 'windows' })]);
});

test('faults move to their keys, in the order of their lines; those of another file stay', () => {
  const own = fault({ column: 'windows/0' });
  const other = fault({ file: 'events.csv', line: 3, column: 'kind' });
  expect(atKeys([own, other, fault({})], places)).toEqual([
    fault({ file: 'study.yaml', line: 1, column: '1' }),
    other,
    fault({ file: 'study.yaml', line: 5, column: '11' }),
  ]);
});
