import { describe, expect, test } from 'vitest';
import type { Finding } from '../../../src/errors/finding.ts';
import type { Judgement } from '../../../src/prices/gate/judgement.ts';
import { judgements } from '../../../src/prices/gate/registry.ts';
import { exchangeCalendar } from '../../../src/time/calendar.ts';
import { exchanges } from '../../../src/time/registry.ts';
import { raw, series } from './made-up.ts';

const clean = ['2026-04-22', '2026-04-23', '2026-04-24'];
// Bad in every way at once.
const dates = ['2025-12-24', '2025-12-25', '2026-01-02', '2026-01-06', '2026-04-24'];
const bad = {
  open: [1, 1, 1, 1, 9],
  high: [1, 1, 1, 1, 8],
  low: [1, 1, 1, 1, 7],
  close: [1, 1, 9, 1, 6],
  adj_close: [1, 9, NaN, 1, 2],
  volume: [0, 0, 0, 0, 5],
};

function ask(judgement: Judgement, days: readonly string[], columns: Parameters<typeof raw>[1]): Finding[] {
  if (judgement.of === 'series') return judgement.judge(series(days, columns));
  if (judgement.of === 'sessions')
    return judgement.judge(series(days, columns), exchangeCalendar(exchanges.XHKG));
  const again = [...days, days[0]!, days[1]!];
  const given = Object.entries(columns).map(([name, values]) => [name, [...values, values[0]!, 0]]);
  const doubled =
    days === clean
      ? raw(days, columns)
      : raw(again, { ...Object.fromEntries(given), open: again.map(() => NaN) });
  if (judgement.of === 'rows') return judgement.judge(doubled);
  return judgement.judge(
    days === clean ? [doubled] : [doubled, doubled, raw(days, { close: days.map(() => NaN) })],
  );
}

test('the judgements stand in the order of their ids', () => {
  expect(Object.keys(judgements)).toEqual(Object.keys(judgements).sort());
});

describe.each(Object.entries<Judgement>(judgements))('%s', (id, judgement) => {
  test('finds nothing in clean prices', () => {
    const close = [57, 58.45, 64];
    expect(
      ask(judgement, clean, {
        open: close,
        high: [58, 59, 65],
        low: [56, 57, 63],
        close,
        adj_close: close,
        volume: [1, 2, 3],
      }),
    ).toEqual([]);
  });
  test('names its findings after itself, and the symbol or the file they are about', () => {
    const findings = ask(judgement, dates, bad);
    expect(findings).not.toEqual([]);
    for (const finding of findings) {
      expect(finding.code).toBe(id);
      expect(finding.file).toBe('X.csv');
      expect(finding.message).toMatch(/^\S.*\S$/);
    }
  });
});
