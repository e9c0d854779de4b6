import { expect, test } from 'vitest';
import { priceSeries } from '../../src/prices/series.ts';
import { runStudy } from '../../src/study/run.ts';
import { exchangeCalendar } from '../../src/time/calendar.ts';
import { exchanges } from '../../src/time/registry.ts';

const series = (symbol: string, mic: 'XHKG' | 'XNYS', tempo: number) =>
  priceSeries(
    symbol,
    exchangeCalendar(exchanges[mic])
      .isoDates.filter((date) => date > '2024-06-01' && date < '2026-06-01')
      .map((date, i) => ({ date, close: 100 + 10 * Math.sin(i * tempo) })),
  );

test('a benchmark of the same date that closes later is refused, with the first date it would look ahead on', () => {
  const run = (benchmarkClose: 'last-known' | 'same-date') =>
    runStudy({
      prices: [series('0981.HK', 'XHKG', 0.7), series('GSPC', 'XNYS', 1.1)],
      events: [{ event_id: 'v4', announced_at: '2026-04-24T02:45:51Z', security: '0981.HK' }],
      benchmark: 'GSPC',
      returns: 'simple',
      benchmarkClose,
    });
  expect(() => run('same-date')).toThrow(
    /benchmarkClose for 0981\.HK on GSPC must be last-known, since XNYS closes after XHKG \(first on \d{4}-\d\d-\d\d\), got "same-date"; remove benchmarkClose, or name a benchmark that closes no later than the security$/m,
  );
  expect(run('last-known').tables.models.length).toBe(1);
});
