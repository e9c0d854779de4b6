import { expect, test } from 'vitest';
import { NOWHERE } from '../../../src/io/plain-prices/bytes.ts';
import { readDateField } from '../../../src/io/plain-prices/date-field.ts';
import { parseDay } from '../../../src/time/day.ts';

function read(text: string) {
  const cursor = { at: 0 };
  return { day: readDateField(Buffer.from(text), 0, cursor), at: cursor.at };
}

test('an ISO date is the day it names, the first time and again', () => {
  for (const text of ['2026-04-24', '1970-01-01', '2026-04-24', '0000-01-01', '9999-12-31'])
    expect(read(`${text},1`)).toEqual({ day: parseDay(text), at: 10 });
});

test('dates that are remembered in one place do not stand for each other', () => {
  for (const text of ['1962-04-24', '2026-04-24', '2090-04-24', '1962-04-24'])
    expect(read(`${text},1`).day).toBe(parseDay(text));
  for (const text of ['2026-36-24', '2026-04-56', '2026-00-00', '0000-00-00'])
    expect(read(`${text},1`).at).toBe(NOWHERE);
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
