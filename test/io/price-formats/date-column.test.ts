import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DateColumn } from '../../../src/io/price-formats/date-column.ts';
import type { DateOrder } from '../../../src/io/price-formats/price-format.ts';
import { type EpochDay, formatDay, parseDay } from '../../../src/time/day.ts';

function resolve(texts: readonly string[], { fixed, order }: { fixed?: DateOrder; order?: DateOrder } = {}) {
  const column = new DateColumn(fixed);
  for (const [i, text] of texts.entries()) column.add(text, i + 2);
  const { days, findings } = column.resolve(order);
  const dates = Array.from(days, (day) => (Number.isNaN(day) ? undefined : formatDay(day as EpochDay)));
  return { dates, said: findings.map(({ line, message }) => `${line}: ${message}`) };
}

const asWritten = (date: string, order: 'MDY' | 'DMY') => {
  const [year, month, day] = date.split('-');
  return order === 'MDY' ? `${month}/${day}/${year}` : `${day}/${month}/${year}`;
};

describe('DateColumn', () => {
  test('a file with a day above 12 reads back in whichever order it was written', () => {
    const day = fc.integer({ min: 0, max: 30_000 }).map((n) => formatDay(n as EpochDay));
    fc.assert(
      fc.property(fc.array(day), fc.constantFrom('MDY', 'DMY'), (dates, order) => {
        const all = [...dates, '2026-04-24'];
        expect(resolve(all.map((date) => asWritten(date, order)))).toEqual({ dates: all, said: [] });
      }),
    );
  });
  test('where day and month are the same number nothing is in doubt', () => {
    expect(resolve(['04/04/2026'])).toEqual({ dates: ['2026-04-04'], said: [] });
  });
  test('what a file shows counts more than what the user says of files that show nothing', () => {
    expect(resolve(['03/04/2026', '24/04/2026'], { order: 'MDY' }).dates).toEqual([
      '2026-04-03',
      '2026-04-24',
    ]);
  });
  test('dots put the day first, unless the user or a month above 12 says otherwise', () => {
    expect(resolve(['03.04.2026'])).toEqual({ dates: ['2026-04-03'], said: [] });
    expect(resolve(['03.04.2026'], { order: 'MDY' })).toEqual({ dates: ['2026-03-04'], said: [] });
    expect(resolve(['03.04.2026', '04.24.2026'])).toEqual({ dates: ['2026-03-04', '2026-04-24'], said: [] });
    for (const proof of [{ order: 'MDY' }, {}] as const)
      expect(resolve(['04.23.2026', '24.04.2026'], proof)).toEqual({
        dates: ['2026-04-23', undefined],
        said: ['3: date must be written month/day/year, got "24.04.2026"'],
      });
    expect(resolve(['03.04.2026'], { order: 'YMD' }).said).toEqual([
      '2: date must be written year-month-day, got "03.04.2026"',
    ]);
  });
  test('dots say nothing of dates with slashes', () => {
    expect(resolve(['04/03/2026', '23.04.2026']).said).toEqual([
      expect.stringMatching(/^2: date must show which/),
    ]);
  });
  test('what the user says counts where the file shows nothing', () => {
    expect(resolve(['03/04/2026'], { order: 'DMY' }).dates).toEqual(['2026-04-03']);
  });
  test('both orders in one file are an error that names both lines', () => {
    expect(resolve(['04/24/2026', '03/04/2026', '25/04/2026'])).toEqual({
      dates: [undefined, undefined, undefined],
      said: [
        '4: date must have day and month in one order throughout the file, got "25/04/2026"; ' +
          'line 2 has them the other way about, "04/24/2026"; mend the wrong one',
      ],
    });
  });
  test('a form that writes the month first needs no proof, and allows nothing else', () => {
    expect(resolve(['03/04/2026', '24/04/2026'], { fixed: 'MDY' })).toEqual({
      dates: ['2026-03-04', undefined],
      said: ['3: date must be written month/day/year, got "24/04/2026"'],
    });
  });
  test('a user who says that the year comes first gets no other date', () => {
    expect(resolve(['2026/04/03', '03/04/2026'], { order: 'YMD' }).said).toEqual([
      '3: date must be written year-month-day, got "03/04/2026"',
    ]);
  });
  test('of many rows that are no date the first are listed, the rest counted', () => {
    const { said } = resolve(Array.from({ length: 100 }, () => 'total'));
    expect(said).toHaveLength(21);
    expect(said.at(-1)).toMatch(
      /date must be a day in every row, got "100 rows where it is not"; the first 20 are/,
    );
  });
  test('rows that are no date do not hide the others', () => {
    const { dates, said } = resolve(['2026-04-24', 'total', '2026-04-27']);
    expect(dates).toEqual(['2026-04-24', undefined, '2026-04-27']);
    expect(said).toHaveLength(1);
    expect(parseDay(dates[2]!)).toBeDefined();
  });
});
