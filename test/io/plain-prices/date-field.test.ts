import { expect, test } from 'vitest';
import { NOWHERE } from '../../../src/io/plain-prices/bytes.ts';
import { DateField } from '../../../src/io/plain-prices/date-field.ts';
import { parseDay } from '../../../src/time/day.ts';

function read(text: string, dates = new DateField()) {
  const cursor = { at: 0 };
  return { day: dates.read(Buffer.from(text), 0, cursor), at: cursor.at };
}

test('an ISO date is the day it names, the first time and again', () => {
  const dates = new DateField();
  for (const text of ['2026-04-24', '1970-01-01', '2026-04-24'])
    expect(read(`${text},1`, dates)).toEqual({ day: parseDay(text), at: 10 });
});

test('another form, a date that never was and a cut date leave the cursor nowhere', () => {
  for (const text of [
    '2026/04/24',
    '24-04-2026',
    '2026-02-30',
    '2026-4-24,',
    '2026-04-2',
    '20260424,,',
    'x026-04-24',
  ])
    expect(read(text)).toEqual({ day: Number.NaN, at: NOWHERE });
});
