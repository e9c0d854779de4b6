import { describe, expect, test } from 'vitest';
import { adjustments } from '../../../src/inference/adjustment/registry.ts';
import { tests } from '../../../src/inference/registry.ts';
import { resamplingMethods } from '../../../src/inference/resampling/registry.ts';
import { modelFamilies, modelNamed } from '../../../src/models/families.ts';
import { models } from '../../../src/models/registry.ts';
import { authorsSaid, referenceLine, referencesIn } from '../../../src/report/methods/reference.ts';

describe('referencesIn', () => {
  test('reads authors, year, title, journal and volume; titles may have commas', () => {
    expect(referencesIn('Davidson & Flachaire (2008), The wild bootstrap, tamed at last, JoE 146')).toEqual([
      {
        key: 'davidson-flachaire-2008',
        authors: ['Davidson', 'Flachaire'],
        year: '2008',
        title: 'The wild bootstrap, tamed at last',
        where: 'Journal of Econometrics',
        volume: '146',
      },
    ]);
  });

  test('reads several, and books', () => {
    const read = referencesIn(
      'Efron (1982), The jackknife, SIAM; Kolari & Pynnönen (2010), Event study testing, RFS 23',
    );
    expect(read.map(({ key, where, volume }) => [key, where, volume])).toEqual([
      ['efron-1982', 'SIAM', undefined],
      ['kolari-pynnonen-2010', 'The Review of Financial Studies', '23'],
    ]);
  });

  test('other words are no publication', () => {
    expect(referencesIn('as everybody knows')).toEqual([]);
  });

  const families = Object.values(modelFamilies).map(
    ({ example }) => [example, modelNamed(example, {})!] as const,
  );
  const members = [models, tests, resamplingMethods, adjustments].flatMap((registry) =>
    Object.entries(registry),
  );
  test.each([...members, ...families])('%s names publications in full', (_, { reference }) => {
    const read = referencesIn(reference);
    expect(read.length).toBe(reference.split(/\(\d{4}\)/).length - 1);
    for (const { key, title, where } of read) {
      expect(key).toMatch(/^[a-z]+(-[a-z]+)*-\d{4}$/);
      expect(title.length).toBeGreaterThan(10);
      expect(where).not.toMatch(/^[A-Z]{1,6}$(?<!SIAM)/);
    }
  });
});

test('three authors and more are the first and others', () => {
  expect(authorsSaid({ authors: ['Fama'] })).toBe('Fama');
  expect(authorsSaid({ authors: ['Brown', 'Warner'] })).toBe('Brown and Warner');
  expect(authorsSaid({ authors: ['Boehmer', 'Musumeci', 'Poulsen'] })).toBe('Boehmer et al.');
});

test('a publication is told on one line', () => {
  const [one] = referencesIn('Lyon, Barber & Tsai (1999), Improved methods, JF 54');
  expect(referenceLine(one!)).toBe(
    'Lyon, Barber and Tsai (1999). Improved methods. The Journal of Finance 54.',
  );
});
