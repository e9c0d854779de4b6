import { describe, expect, it } from 'vitest';
import { mainland } from '../../../src/time/exchanges/closures-mainland.ts';
import { recordedClosures } from '../recorded-closures.ts';

const recorded = recordedClosures('XSHG');

describe('the closures of the mainland', () => {
  it('are projected for 2027, as the exchanges have not announced them', () => {
    expect(mainland.projected).toHaveLength(9);
    expect(mainland.projected.every(([date]) => date.startsWith('2027'))).toBe(true);
  });
});

describe.skipIf(recorded === undefined)(
  'the closures of the mainland, against the collected calendars',
  () => {
    it('are the days recorded there, no more and no fewer', () => {
      const dates = (type: string) => recorded!.filter((row) => row.type === type).map((row) => row.date);
      expect(mainland.closed.map(([date]) => date)).toEqual(dates('holiday'));
      expect(mainland.projected.map(([date]) => date)).toEqual(dates('projected_holiday'));
    });

    it('open late and close early as recorded there', () => {
      const unusual = recorded!.filter((row) => ['early_close', 'late_open'].includes(row.type));
      expect(mainland.unusual.map(([date, open, close]) => [date, open, close])).toEqual(
        unusual.map((row) => [row.date, row.open, row.close]),
      );
    });
  },
);
