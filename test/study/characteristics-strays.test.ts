import { expect, test } from 'vitest';
import { strays } from '../../src/study/characteristics-strays.ts';

const rowsOf = (...names: string[][]) =>
  names.map((own, i) => ({ names: own, place: { file: 'c.csv', line: i + 2 } }));

test('a row about an event that the study does not have is a warning at its line, with the nearest', () => {
  expect(strays(rowsOf(['earning-1'], ['zz']), ['event_id'], [['earnings-1'], ['merger']])).toEqual([
    {
      severity: 'warning',
      code: 'stray-characteristics',
      value: 'earning-1',
      file: 'c.csv',
      line: 2,
      message:
        'event_id of characteristics must be of an observation of the study, got "earning-1"; did you mean "earnings-1"? The row is not used',
    },
    expect.objectContaining({ line: 3, message: expect.stringMatching(/got "zz"; the row is not used$/) }),
  ]);
});

test('both of a pair must be known together', () => {
  const known = [
    ['a', 'X'],
    ['b', 'Y'],
  ];
  const found = strays(rowsOf(['a', 'X'], ['a', 'Y']), ['event_id', 'security'], known);
  expect(found.map(({ value }) => value)).toEqual(['a Y']);
});

test('a file by security alone may have more of them than the study', () => {
  expect(strays(rowsOf(['X'], ['Z']), ['security'], [['X']])).toEqual([]);
});

test('of many the first are listed, the rest counted, and none is searched for among very many', () => {
  const rows = rowsOf(...Array.from({ length: 25 }, (_, i) => [`e${i}`]));
  const known = Array.from({ length: 1_001 }, (_, i) => [`f${i}`]);
  const found = strays(rows, ['event_id'], known);
  expect(found).toHaveLength(21);
  expect(found[0]!.message).not.toContain('did you mean');
  expect(found.at(-1)!.message).toBe(
    '25 rows of characteristics are of no observation of the study; the first 20 are listed',
  );
});
