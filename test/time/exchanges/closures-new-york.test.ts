import { describe, expect, it } from 'vitest';
import { newYork } from '../../../src/time/exchanges/closures-new-york.ts';
import { recordedClosures } from '../recorded-closures.ts';

const recorded = recordedClosures('XNYS');

describe('the closures of New York', () => {
  it('hold the two days of mourning', () => {
    const mourning = newYork.closed.filter(([, name]) => name.startsWith('National Day of Mourning'));
    expect(mourning.map(([date]) => date)).toEqual(['2018-12-05', '2025-01-09']);
  });
});

describe.skipIf(recorded === undefined)('the closures of New York, against the collected calendars', () => {
  it('are the days recorded there, no more and no fewer', () => {
    const dates = (type: string) => recorded!.filter((row) => row.type === type).map((row) => row.date);
    expect(newYork.closed.map(([date]) => date)).toEqual(dates('holiday'));
    expect(newYork.projected.map(([date]) => date)).toEqual(dates('projected_holiday'));
  });

  it('open late and close early as recorded there', () => {
    const unusual = recorded!.filter((row) => ['early_close', 'late_open'].includes(row.type));
    expect(newYork.unusual.map(([date, open, close]) => [date, open, close])).toEqual(
      unusual.map((row) => [row.date, row.open, row.close]),
    );
  });
});
