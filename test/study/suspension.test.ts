import { describe, expect, test } from 'vitest';
import type { PriceSeries } from '../../src/prices/series.ts';
import { prepare } from '../../src/study/prepare.ts';
import { everything } from '../../src/study/run.ts';
import { suspensionOn, suspensionSaid } from '../../src/study/suspension.ts';
import { calendarOfDays } from '../../src/time/calendar.ts';
import type { SessionIndex } from '../../src/time/day.ts';
import { exchanges } from '../../src/time/registry.ts';
import { eventOn, market, studyOf } from './made-up.ts';

const calendar = calendarOfDays(
  exchanges.XHKG,
  Array.from({ length: 10 }, (_, i) => 20_000 + i),
);
const panel = { calendar, first: 0 as SessionIndex, sessions: 10 };

/** Closes by session from the first on; NaN is a row without a close, nothing is no row. */
function closes(...values: (number | undefined)[]): PriceSeries {
  const rows = values.flatMap((close, i) => (close === undefined ? [] : [[20_000 + i, close] as const]));
  return {
    symbol: 'S',
    days: Int32Array.from(rows, ([day]) => day),
    columns: { close: Float64Array.from(rows, ([, close]) => close) },
  };
}

const on = (series: PriceSeries, session: number, own = panel) =>
  suspensionOn(series, own, session as SessionIndex);

describe('a security', () => {
  test('with a price on the session is not suspended', () => {
    expect(on(closes(1, 2, 3), 2)).toBeUndefined();
  });

  test('without a row, or with a row without a price, is suspended until its next price', () => {
    expect(on(closes(1, undefined, undefined, 4), 1)).toEqual({ on: 1, resumed: 3 });
    expect(on(closes(1, Number.NaN, undefined, 4), 1)).toEqual({ on: 1, resumed: 3 });
    expect(on(closes(1, undefined, Number.NaN, 4), 2)).toEqual({ on: 2, resumed: 3 });
  });

  test('without a price after the session never resumed, nor did one whose next is beyond the panel', () => {
    expect(on(closes(1, 2), 2)).toEqual({ on: 2, resumed: undefined });
    expect(on(closes(1, 2, Number.NaN), 2)).toEqual({ on: 2, resumed: undefined });
    expect(on(closes(1, undefined, undefined, 4), 1, { ...panel, sessions: 3 })).toEqual({
      on: 1,
      resumed: undefined,
    });
  });

  test('without a price before the session is not yet listed, which is no suspension', () => {
    expect(on(closes(undefined, undefined, 3), 1)).toBeUndefined();
    expect(on(closes(Number.NaN, undefined, 3), 1)).toBeUndefined();
    expect(on(closes(), 1)).toBeUndefined();
  });

  test('with an adjusted close alone has traded', () => {
    const { days, columns } = closes(1, Number.NaN, 3);
    const adjusted = { ...columns, adj_close: Float64Array.of(1, 2, 3) };
    expect(on({ symbol: 'S', days, columns: adjusted }, 1)).toBeUndefined();
  });

  test('resumes on a session, not on a row of a day that is none', () => {
    const gapped = calendarOfDays(exchanges.XHKG, [20_000, 20_001, 20_003]);
    expect(on(closes(1, undefined, 3, 4), 1, { ...panel, calendar: gapped, sessions: 3 })).toEqual({
      on: 1,
      resumed: 2,
    });
  });
});

test('a suspension is told by its dates', () => {
  expect(suspensionSaid({ on: 1 as SessionIndex, resumed: 3 as SessionIndex }, panel)).toBe(
    'no price on 2024-10-05, the next is on 2024-10-07',
  );
  expect(suspensionSaid({ on: 1 as SessionIndex, resumed: undefined }, panel)).toBe(
    'no price on 2024-10-05, nor on any session after it',
  );
});

test('observations of securities that did not trade are told one by one, more than twenty in one sentence', () => {
  const closes = market(1, 1, 120);
  const S0 = closes.S0!.map((close, session) => (session >= 58 && session <= 62 ? Number.NaN : close));
  const told = (n: number) => {
    const events = Array.from({ length: n }, (_, i) => eventOn(60, 'S0', { event_id: `e${i}` }));
    const { findings } = prepare(studyOf({ ...closes, S0 }, events), everything);
    return findings.filter(({ code }) => code === 'suspended');
  };
  expect(told(20)).toHaveLength(20);
  expect(told(21)).toEqual([
    {
      severity: 'warning',
      code: 'suspended',
      value: '21',
      message: `21 observations have no price on the session of their event, as: ${told(1)[0]!.message}`,
    },
  ]);
});
