import { expect, test } from 'vitest';
import { repeatedFactors } from '../../src/io/repeated-factors.ts';

test('columns whose names mean one factor are refused, whatever they are called', () => {
  expect(repeatedFactors(['Mkt-RF', 'SMB', 'MKT_RF', 'UMD', 'mom']).map(({ message }) => message)).toEqual([
    'a factor must stand in one column, got "MKT_RF"; "Mkt-RF" is the same one: rename or remove one of the columns',
    'a factor must stand in one column, got "mom"; "UMD" is the same one: rename or remove one of the columns',
  ]);
});

test('a second column of dates is no factor', () => {
  expect(repeatedFactors(['Date', 'mktrf'])).toMatchObject([{ code: 'repeated-column', column: 'Date' }]);
});

test('different factors stand beside each other', () => {
  expect(repeatedFactors(['Mkt-RF', 'Mkt', 'RF'])).toEqual([]);
});
