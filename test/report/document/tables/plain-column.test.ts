import { expect, test } from 'vitest';
import { columnOf, isStatistic } from '../../../../src/report/document/tables/plain-column.ts';
import { usualVoice } from '../../../../src/report/voice.ts';

const cell = (name: string, value: string | number) =>
  columnOf(usualVoice, 'windows', name).cell({ [name]: value });

test('a value is shown by what the glossary says of its column', () => {
  expect([cell('car', 0.0976), cell('std_error', 0.0266), cell('p_value', 0.00001)]).toEqual([
    '+9.76 %',
    '2.66 %',
    '< 0.0001',
  ]);
  expect([cell('n', 6), cell('statistic', 3.684), cell('positive', 0.512)]).toEqual(['6', '3.68', '51.2 %']);
  expect([cell('date', '2026-04-24'), cell('announced_at', '2026-04-24T02:45:51Z')]).toEqual([
    'Fri 2026-04-24',
    '2026-04-24T02:45:51Z',
  ]);
});

test('a column is headed by its name, numbers set right', () => {
  expect(columnOf(usualVoice, 'windows', 'std_error')).toMatchObject({ header: 'Std error', isNumber: true });
  expect(columnOf(usualVoice, 'windows', 'date')).toMatchObject({ isNumber: false, isWhole: true });
});

test('t statistics and standardised CARs are statistics', () => {
  expect(['statistic', 'scar', 'car'].map(isStatistic)).toEqual([true, true, false]);
});

test('a coefficient is a return where it is alpha, with decimals for it; a slope is a pure number', () => {
  const coefficient = (name: string, term: string, value: number) =>
    columnOf(usualVoice, 'fits', name).cell({ term, [name]: value });
  expect(coefficient('estimate', 'alpha', 0.000123)).toBe('+0.012 %');
  expect(coefficient('std_error', 'alpha', 0.00211)).toBe('0.211 %');
  expect(coefficient('estimate', 'beta', 1.6301613)).toBe('1.6302');
  expect(coefficient('std_error', 'beta', 0.1122)).toBe('0.1122');
  expect(coefficient('statistic', 'beta', 14.529)).toBe('14.53');
});
