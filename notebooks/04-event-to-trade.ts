// %% [markdown]
// # 4 · From an event to a trade
//
// An abnormal return in a study is not money: part of it happens before anyone can buy, and what is left pays fees. Sixty
// announcements in a made-up market: the price jumps by 3 % before the open, up or down, then drifts on by 0.3 % a session
// for five sessions. As a script: `npx tsx notebooks/04-event-to-trade.ts`.

// %%
import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import {
  type BacktestData,
  backtestEvents,
  bootstrapByEventDate,
  futureShuffle,
  judgeSearch,
  meanSignedReturn,
  oneSessionLag,
  performanceOf,
  placebo,
  placeboDates,
  prefixInvariance,
  QuestionError,
  rowsOf,
  runStudy,
  type Strategy,
} from '../src/index.ts';
import { chart, say, table } from './show.ts';
import { simulatedMarket } from './simulated-market.ts';

// %% [markdown]
// ## What the study says

// %%
const firms = 30;
const news = Array.from({ length: 60 }, (_, i) => ({
  security: (i * 7) % firms,
  session: 130 + 8 * i,
  side: (i * 5) % 3 === 0 ? -1 : 1,
}));
const shocks = news.map(({ side, ...place }) => ({ ...place, jump: 0.03 * side, drift: 0.003 * side }));
const market = simulatedMarket({ securities: firms, sessions: 640, seed: 11, shocks });
const data: BacktestData = {
  title: 'Drift after the news',
  prices: market.prices,
  benchmark: 'INDEX',
  events: news.map(({ security, session, side }, i) => ({
    event_id: `n${i}`,
    announced_at: `${market.dates[session - 1]} after-close`,
    security: market.symbols[security]!,
    group: side > 0 ? 'good' : 'bad',
  })),
};
const study = runStudy({
  ...data,
  returns: 'simple',
  estimationWindow: [-120, -11],
  windows: [
    [0, 0],
    [1, 5],
  ],
  reactionScan: { reach: 2 },
});
await table(
  rowsOf(study.tables.tests).filter(
    ({ test, measure, group }) => test === 'bmp-t' && measure === 'CAAR' && group !== 'all',
  ),
  ['group', 'from', 'to', 'n', 'estimate', 'statistic', 'p_value'],
);

// %% [markdown]
// The jump of day 0 is plain. The drift after it is seen in forty pieces of good news and lost in the noise of twenty bad.
//
// ## The same events, traded
//
// The strategy `drift` looks at the move of day 0 once that session has closed, buys what rose and sells short what fell at
// the next open, and holds for five sessions. `signal_time` is the last close the decision could look at.

// %%
const strategy: Strategy = {
  side: 'drift',
  exit: { sessions: 4, at: 'close' },
  capital: 1_000_000,
  sizing: { by: 'fraction', value: 0.2 },
  costs: { commission: { rate: 0.0005 } },
  slippage: { rate: 0.0005 },
  borrow: 0.03,
};
const result = backtestEvents(strategy, data);
const { decided, executed, skipped, blocked, open } = result.counts;
await table([{ decided, executed, skipped, blocked, open }]);
await table(rowsOf(result.tables.trades).slice(0, 4), [
  'observation',
  'side',
  'signal_time',
  'entry_time',
  'exit_time',
  'entry_price',
  'exit_price',
  'return',
]);

// %% [markdown]
// A fill before the news was public is no strategy but a mistake, and is refused:

// %%
try {
  backtestEvents({ ...strategy, side: 'long', entry: { offset: -1, at: 'close' } }, data);
} catch (error) {
  if (!(error instanceof QuestionError)) throw error;
  await say(error.message.split('\n')[0]!);
}

// %% [markdown]
// ## How much of the reaction could be had?
//
// In the direction of the trade: what had happened by the entry, what happened after it, and what was left after costs.

// %%
const sideOf = new Map(
  rowsOf(result.tables.trades).map((row) => [row.observation, row.side === 'long' ? 1 : -1]),
);
const tradable = rowsOf(result.tables.tradable).filter(({ observation }) => sideOf.has(observation!));
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const signed = (column: string) =>
  mean(tradable.map((row) => sideOf.get(row.observation!)! * Number(row[column])));
await table([
  { part: 'before the entry', mean: signed('return_before_entry') },
  { part: 'after the entry', mean: signed('return_after_entry') },
  { part: 'net of costs', mean: mean(tradable.map(({ net_return }) => Number(net_return))) },
]);
await table(rowsOf(result.tables.costs), ['cost', 'amount', 'share_of_traded']);

// %% [markdown]
// ## How did it do?
//
// `calendar` counts every session, those in cash too; `trade` counts trades. Few trades make a wide interval, so the mean is
// told with one: event dates are drawn with replacement. Here it reaches below zero, for all that the drift is real.

// %%
const wanted = ['total-return', 'sharpe', 'max-drawdown', 'hit-rate', 'profit-factor', 'expectancy'];
const performance = performanceOf(result.curve, result.tradeList);
await table(
  performance.filter(({ metric }) => wanted.includes(metric)).map((row) => ({ ...row })),
  ['metric', 'view', 'value', 'unit'],
);
const luck = bootstrapByEventDate(result.tradeList.netReturn, result.tradeList.eventDate, {
  seed: 11,
  draws: 999,
  confidence: 0.95,
});
if ('reason' in luck) await say(luck.reason);
else
  await table([
    {
      'mean net return': luck.estimate,
      trades: luck.n,
      dates: luck.dates,
      low: luck.bca.low,
      high: luck.bca.high,
      p: luck.pValue,
    },
  ]);

// %%
const { document } = parseHTML('<!doctype html><body></body>');
const equity = rowsOf(result.tables.equity).map(({ date, equity }) => ({
  date: new Date(`${date}T00:00:00Z`),
  equity,
}));
const drawn = Plot.plot({
  document,
  height: 260,
  marginLeft: 60,
  y: { label: 'equity', grid: true, tickFormat: (value: number) => `${value / 1000} k` },
  x: { type: 'utc' },
  marks: [
    Plot.ruleY([1_000_000], { strokeDasharray: '3 3' }),
    Plot.lineY(equity, { x: 'date', y: 'equity' }),
  ],
});
const svg = String(drawn.outerHTML).replace('<svg ', '<svg xmlns="http://www.w3.org/2000/svg" ');
await chart({ name: 'equity', svg });

// %% [markdown]
// ## Did it see the future?
//
// Three questions to any backtest. Cut the data off: does the past change? Shuffle the future: does the past change? Enter
// one session later: is most of it gone? The first two must give nothing at all; the third costs a session of the drift.

// %%
await table([
  { check: 'cells that change when the future is cut off', found: prefixInvariance(strategy, data).length },
  { check: 'cells that change when the future is shuffled', found: futureShuffle(strategy, data).length },
]);
await table(
  oneSessionLag(strategy, data).map((row) => ({ ...row })),
  ['metric', 'view', 'value', 'lagged', 'kept', 'isHalved'],
);

// %% [markdown]
// ## Is it the dates?
//
// The same rule on random dates of the same securities, away from the true ones, 999 times. A rule that rides the market does
// as well there; this one should not. Returns here are before costs.

// %%
const bySymbol = new Map(market.prices.map((series) => [series.symbol, series]));
const seriesOf = ({ security }: { readonly security: number }) =>
  bySymbol.get(market.symbols[security]!)!.columns;
const evaluate = meanSignedReturn({
  entryPrices: news.map((event) => seriesOf(event).open!),
  exitPrices: news.map((event) => seriesOf(event).close!),
  sides: news.map(({ side }) => side),
  entry: 1,
  exit: 5,
});
const sessions = Int32Array.from(news, ({ session }) => session);
const securities = Int32Array.from(news, ({ security }) => security);
const design = { sessions, securities, first: 130, last: 630, away: 7 };
const outcome = placebo(sessions, placeboDates(design, { seed: 11, draws: 999 }), evaluate);
await table([
  { observed: outcome.observed, 'mean of random dates': outcome.moments.mean, p: outcome.pValues.greater },
]);

// %% [markdown]
// ## Was it the best of many?
//
// Who tries eight holding periods and tells of the best has eight chances of luck. White's reality check and Hansen's test
// of superior ability judge the best as the best of eight.

// %%
const holding = [0, 1, 2, 4, 6, 9, 14, 19];
const variants = holding.map((sessions) => {
  const { equity } = backtestEvents({ ...strategy, exit: { sessions, at: 'close' } }, data).curve;
  return equity.slice(1).map((value, i) => value / equity[i]! - 1);
});
const verdict = judgeSearch(variants, { seed: 11, draws: 999 });
await table(
  holding.map((sessions, i) => ({
    'exit after sessions': sessions,
    'mean return a session': mean([...variants[i]!]),
  })),
);
await table([
  { judged: 'alone', p: verdict.alone.pValue },
  { judged: 'reality check', p: verdict.realityCheck.pValue },
  {
    judged: 'superior ability',
    p: 'reason' in verdict.superiorAbility ? Number.NaN : verdict.superiorAbility.pValues.consistent,
  },
]);

// %% [markdown]
// Alone, the best of the eight is significant at 5 %; as the best of eight it is not. The market was made with a drift, and
// sixty trades are still too few to prove it after a search: say what you will trade before you look. `npx eventstudy
// backtest` does the same from files.
