import { expect, test } from 'vitest';
import { columnOf, isStatistic } from '../../../../src/report/document/tables/plain-column.ts';
import { usualVoice } from '../../../../src/report/voice.ts';

const cell = (name: string, value: string | number) => columnOf(usualVoice, name).cell({ [name]: value });

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
  expect(columnOf(usualVoice, 'std_error')).toMatchObject({ header: 'Std error', isNumber: true });
  expect(columnOf(usualVoice, 'date')).toMatchObject({ isNumber: false, isWhole: true });
});

test('t statistics and standardised CARs are statistics', () => {
  expect(['statistic', 'scar', 'car'].map(isStatistic)).toEqual([true, true, false]);
});
