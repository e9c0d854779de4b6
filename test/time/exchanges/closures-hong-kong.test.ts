import { describe, expect, it } from 'vitest';
import { hongKong } from '../../../src/time/exchanges/closures-hong-kong.ts';
import { recordedClosures } from '../recorded-closures.ts';

const recorded = recordedClosures('XHKG');

describe('the closures of Hong Kong', () => {
  it('hold the typhoons of 2023 that closed the exchange on a working day', () => {
    const dates = hongKong.closed.map(([date]) => date);
    expect(dates).toEqual(expect.arrayContaining(['2023-07-17', '2023-09-01', '2023-09-08']));
  });
});

describe.skipIf(recorded === undefined)('the closures of Hong Kong, against the collected calendars', () => {
  it('are the days recorded there, no more and no fewer', () => {
    const dates = (type: string) => recorded!.filter((row) => row.type === type).map((row) => row.date);
    expect(hongKong.closed.map(([date]) => date)).toEqual(dates('holiday'));
    expect(hongKong.projected.map(([date]) => date)).toEqual(dates('projected_holiday'));
  });

  it('open late and close early as recorded there', () => {
    const unusual = recorded!.filter((row) => ['early_close', 'late_open'].includes(row.type));
    expect(hongKong.unusual.map(([date, open, close]) => [date, open, close])).toEqual(
      unusual.map((row) => [row.date, row.open, row.close]),
    );
  });
});
