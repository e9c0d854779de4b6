import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { BacktestResult } from '../../../src/backtest/result.ts';
import type { Strategy } from '../../../src/backtest/strategy.ts';
import { rowsOf } from '../../../src/table/table.ts';
import { goldenPrices, rowsOfFile, runGolden } from './golden.ts';

const nextOpen = { entry: { offset: 1, at: 'open' }, exit: { sessions: 5, at: 'open' } } as const;
const thousand = { sizing: { by: 'shares', value: 1000 } } as const;
const brokered = {
  costs: { exchangeFees: false, commission: { rate: 0.001 } },
  slippage: { rate: 0.0005, sides: 'entry' },
} as const;

/** Strategies of backtesting.py, by the name of their files. */
const strategies: Readonly<Record<string, Strategy>> = {
  S1_next_open_long_nocost: { ...nextOpen, ...thousand },
  S2_next_open_long_costs: { ...nextOpen, ...thousand, ...brokered },
  S3_on_close_longshort_nocost: {
    ...thousand,
    side: 'event',
    entry: { offset: 0, at: 'close' },
    exit: { sessions: 5, at: 'close' },
  },
  S4_next_open_longshort_costs: { ...nextOpen, ...thousand, ...brokered, side: 'event' },
  S5_next_open_20pct_nonoverlap_stops: {
    ...nextOpen,
    side: 'event',
    sizing: { by: 'fraction', value: 0.2 },
    costs: { exchangeFees: false, commission: { rate: 0.001 } },
    overlap: 'skip',
    stop: 0.03,
    target: 0.06,
    stopsFrom: 'last-close',
  },
};

const dates = rowsOfFile('ohlc_SYN1.csv').map(({ date }) => date!);

function finished(result: BacktestResult) {
  return rowsOf(result.tables.trades).filter(({ status }) => status === 'closed');
}

function worst(values: readonly (readonly [number, number])[]): number {
  return Math.max(...values.map(([ours, theirs]) => Math.abs(ours - theirs)));
}

describe.each(Object.entries(strategies))('%s, as backtesting.py trades it', (name, strategy) => {
  const result = runGolden(strategy);
  const ours = finished(result);
  const theirs = rowsOfFile(`${name}.trades.csv`);

  test('has the same trades on the same sessions', () => {
    const of = (tag: string, entry: string, exit: string, size: number) => [tag, entry, exit, size];
    expect(
      ours.map(({ observation, entry_date, exit_date, shares, side }) =>
        of(
          String(observation).split(':')[0]!,
          String(entry_date),
          String(exit_date),
          Number(shares) * (side === 'long' ? 1 : -1),
        ),
      ),
    ).toEqual(
      theirs.map(({ Tag, EntryBar, ExitBar, Size }) =>
        of(Tag!, dates[Number(EntryBar)]!, dates[Number(ExitBar)]!, Number(Size)),
      ),
    );
    expect(ours.length).toBeGreaterThan(7);
  });

  test('has their prices to 1e-9, P&L and commission to 1e-6, returns to 1e-9', () => {
    const pairs = (column: string, other: string) =>
      ours.map((row, i) => [Number(row[column]), Number(theirs[i]![other])] as const);
    expect(worst(pairs('entry_price', 'EntryPrice'))).toBeLessThan(1e-9);
    expect(worst(pairs('exit_price', 'ExitPrice'))).toBeLessThan(1e-9);
    expect(worst(pairs('net_pnl', 'PnL'))).toBeLessThan(1e-6);
    expect(worst(pairs('fees', 'Commission'))).toBeLessThan(1e-6);
    expect(worst(pairs('return', 'ReturnPct'))).toBeLessThan(1e-9);
  });

  test('has their equity at every close', () => {
    const { equity, date } = result.tables.equity.columns;
    const given = rowsOfFile(`${name}.equity.csv`);
    expect(date).toEqual(given.map((row) => row.date));
    expect(worst(given.map((row, t) => [equity[t]!, Number(row.Equity)] as const))).toBeLessThan(1e-5);
  });
});

describe('S6, what backtesting.py does with an unfinished trade', () => {
  const result = runGolden(strategies.S2_next_open_long_costs!);
  const theirs = rowsOfFile('S6_next_open_long_costs_finalized.trades.csv');

  test('is not done here: E11 stays open, marked at the last close instead of sold at an open that has passed', () => {
    const open = rowsOf(result.tables.trades).filter(({ status }) => status === 'open');
    expect(open).toMatchObject([
      { observation: 'E11:SYN1', exit_reason: 'open', exit_price: Number.NaN, mark_price: 17.33, exit_date: '' },
    ]);
    const sold = theirs.at(-1)!;
    expect([sold.Tag, Number(sold.ExitPrice)]).toEqual(['E11', 16.81]);
    expect(open[0]!.entry_price).toBeCloseTo(Number(sold.EntryPrice), 9);
    expect(result.counts.open).toBe(1);
    expect([...result.tradeList.isOpen].at(-1)).toBe(1);
  });

  test('leaves every finished trade as it is', () => {
    expect(finished(result)).toHaveLength(theirs.length - 1);
  });
});

describe('two stocks hedged with an index, as bt trades them', () => {
  const hedged: Strategy = {
    side: 'event',
    entry: { offset: 0, at: 'close' },
    exit: { sessions: 5, at: 'close' },
    sizing: { by: 'fraction', value: 0.25 },
    rebalance: 'daily',
    hedge: { beta: 'ols', window: [-60, -1], rebalance: 'daily' },
    shares: 'fractional',
    leverage: 3,
  };
  const relative = (result: BacktestResult, file: string) => {
    const { equity } = result.tables.equity.columns;
    const given = rowsOfFile(file);
    expect(given).toHaveLength(equity.length);
    return Math.max(...given.map(({ value }, t) => Math.abs(equity[t]! / Number(value) - 1)));
  };
  const S7 = runGolden(hedged, ['SYN1', 'SYN2']);

  test('S7 has their equity to 1e-9', () => {
    expect(relative(S7, 'S7_bt_hedged_nocost.value.csv')).toBeLessThan(1e-9);
  });

  test('S7 buys and sells what they do, all trades of a security netted', () => {
    const net = new Map<string, number>();
    for (const { date, security, direction, shares } of rowsOf(S7.tables.orders)) {
      const key = `${date} ${security}`;
      net.set(key, (net.get(key) ?? 0) + (direction === 'buy' ? 1 : -1) * Number(shares));
    }
    const theirs = rowsOfFile('S7_bt_hedged_nocost.transactions.csv');
    expect(theirs.length).toBeGreaterThan(100);
    for (const { Date: date, Security, quantity } of theirs) {
      expect(net.get(`${date} ${Security}`)).toBeCloseTo(Number(quantity), 5);
    }
  });

  test('S7 has the betas of the 60 sessions before day 0', () => {
    const { betas } = JSON.parse(readFileSync(new URL('bt_stats.json', import.meta.url), 'utf8')) as {
      betas: Record<string, number>;
    };
    const rows = rowsOf(S7.tables.trades);
    expect(rows).toHaveLength(Object.keys(betas).length);
    for (const { observation, hedge_beta } of rows) {
      expect(hedge_beta).toBeCloseTo(betas[String(observation).split(':')[0]!]!, 9);
    }
  });

  test('S8 has their equity to 1e-4 with a tenth of a percent of every leg', () => {
    const costly = { ...hedged, costs: { exchangeFees: false, commission: { rate: 0.001 } } };
    const S8 = runGolden(costly, ['SYN1', 'SYN2']);
    expect(relative(S8, 'S8_bt_hedged_10bps.value.csv')).toBeLessThan(1e-4);
  });
});

describe('G9, the reference engine with Hong Kong’s charges', () => {
  const { INDEX: _, ...lots } = { INDEX: {}, SYN1: { lot: 500 }, SYN2: { lot: 500 } };
  const result = runGolden(
    {
      ...nextOpen,
      side: 'event',
      sizing: { by: 'notional', value: 100_000 },
      shares: 'lots',
      securities: lots,
      slippage: { rate: 0.0005 },
      borrow: 0.03,
      maxConcurrent: 2,
      costs: {},
    },
    ['SYN1', 'SYN2'],
  );
  const ours = rowsOf(result.tables.trades);
  const theirs = rowsOfFile('G9_spec_engine.trades.csv');
  const column = (name: string, other: string) =>
    ours.map((row, i) => [Number(row[name]), Number(theirs[i]![other])] as const);

  test('has the same trades and lots', () => {
    expect(ours.map(({ observation, shares, entry_date }) => [observation, shares, entry_date])).toEqual(
      theirs.map(({ event_id, symbol, shares, entry_date }) => [`${event_id}:${symbol}`, Number(shares), entry_date]),
    );
  });

  test('has the fees to the cent, prices to 1e-9, P&L to 1e-6', () => {
    const fees = ours.map(({ fees }, i) => {
      return [Number(fees), Number(theirs[i]!.entry_fees) + Number(theirs[i]!.exit_fees)] as const;
    });
    expect(worst(fees)).toBeLessThan(1e-9);
    expect(worst(column('entry_price', 'entry_price'))).toBeLessThan(1e-9);
    expect(worst(column('borrow', 'borrow'))).toBeLessThan(1e-6);
    expect(worst(column('gross_pnl', 'gross_pnl'))).toBeLessThan(1e-6);
    expect(worst(column('net_pnl', 'net_pnl'))).toBeLessThan(1e-6);
    expect(worst(column('return', 'net_return'))).toBeLessThan(1e-9);
  });

  test('skips the same events for the same reasons', () => {
    const skipped = rowsOf(result.tables.skipped).map(({ observation, reason }) => [observation, reason]);
    expect(skipped.toSorted()).toEqual([
      ['E02:SYN1', 'max-concurrent'],
      ['E06:SYN1', 'max-concurrent'],
      ['E12:SYN1', 'no-entry-session'],
      ['E16:SYN2', 'max-concurrent'],
    ]);
  });

  test('has the same equity and exposure every day', () => {
    const { equity, exposure } = result.tables.equity.columns;
    const given = rowsOfFile('G9_spec_engine.equity.csv');
    expect(worst(given.map((row, t) => [equity[t]!, Number(row.equity)] as const))).toBeLessThan(1e-5);
    expect(worst(given.map((row, t) => [exposure[t]!, Number(row.gross_exposure)] as const))).toBeLessThan(1e-9);
  });

  test('has the same totals', () => {
    const totals = JSON.parse(readFileSync(new URL('G9_spec_engine.json', import.meta.url), 'utf8'));
    const cost = Object.fromEntries(rowsOf(result.tables.costs).map(({ cost, amount }) => [cost, Number(amount)]));
    expect(cost.borrow).toBeCloseTo(-totals.total_borrow, 9);
    expect(cost.net_result).toBeCloseTo(totals.final_equity - 1_000_000, 6);
    const fees = ours.reduce((sum, { fees }) => sum + Number(fees), 0);
    expect(fees).toBeCloseTo(totals.total_fees, 6);
    const traded = result.tables.equity.columns.traded.reduce((sum, value) => sum + value, 0);
    expect(traded).toBeCloseTo(totals.traded_value, 4);
  });
});

test('the golden sessions are those of the price files', () => {
  expect(goldenPrices('SYN1').days).toHaveLength(552);
});
