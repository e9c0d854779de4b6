// %% [markdown]
// # 2 · Which test, and why
//
// A test at 5 % should reject a true null hypothesis in 5 % of samples. Whether it does depends on the sample: how many
// observations there are, and whether they share their dates. This notebook measures it where the truth is known: in a
// made-up market, drawn from a seed, in which nothing happens. As a script: `npx tsx notebooks/02-which-test.ts`.

// %%
import {
  rowsOf,
  runStudy,
  type SimulationResult,
  type Study,
  simulateStudy,
  simulationFigures,
} from '../src/index.ts';
import { chart, table } from './show.ts';
import { simulatedMarket } from './simulated-market.ts';

// %% [markdown]
// ## Three samples
//
// Twenty securities whose returns beyond the market's have a correlation of 0.3 on the same day, as those of one industry
// may. Three lists of events: five on dates of their own, twenty on dates of their own, and twenty on one date.

// %%
const market = simulatedMarket({ securities: 20, sessions: 500, seed: 7, correlation: 0.3 });

function study(count: number, sessionsApart: number): Study {
  return {
    returns: 'simple',
    prices: market.prices,
    benchmark: 'INDEX',
    events: Array.from({ length: count }, (_, i) => ({
      event_id: `event-${i}`,
      announced_at: `${market.dates[249 + sessionsApart * i]} after-close`,
      security: market.symbols[i]!,
    })),
    estimationWindow: [-121, -2],
    eventWindow: [-1, 1],
    windows: [[0, 0]],
    seed: 7,
  };
}
const fiveApart = study(5, 7);
const twentyApart = study(20, 7);
const twentyTogether = study(20, 0);
await table(
  Object.entries({ fiveApart, twentyApart, twentyTogether }).map(([sample, { events }]) => ({
    sample,
    observations: events.length,
    dates: new Set(events.map(({ announced_at }) => announced_at)).size,
  })),
);

// %% [markdown]
// ## How often does each test cry wolf?
//
// `simulateStudy` moves the events to random dates, 300 times, keeps how many share a date, and counts how often each test
// rejects at 5 %. A star marks tests whose 95 % band lies wholly above 5 %; of so many cells, one or two bear one by chance.

// %%
const simulated = [fiveApart, twentyApart, twentyTogether].map((each) =>
  simulateStudy(each, { repetitions: 300, added: [0, 0.02], levels: [0.05] }),
);
const rates = simulated.map(({ tables }) => rowsOf(tables.simulation));
const size = ({ rate, conf_low }: Record<string, string | number>) =>
  Number.isNaN(rate) ? 'not defined' : `${Number(rate).toFixed(3)}${Number(conf_low) > 0.05 ? ' *' : ''}`;
const [five, twenty, together] = rates.map((rows) => rows.filter(({ added }) => added === 0));
const sizes = five!.map((row, i) => ({
  test: row.test!,
  'five apart': size(row),
  'twenty apart': size(twenty![i]!),
  'twenty together': size(together![i]!),
}));
await table(sizes);

// %% [markdown]
// Where every event has its own date, no test rejects too often with twenty observations, and some do with five. Where all
// share one date, every test that takes observations for independent rejects in about half of all samples in which nothing
// happened. Those that allow for correlation (adjusted Patell, Kolari–Pynnönen), or hold the mean of the day against the
// means of other days (time-series, Corrado, generalised rank t), do not. Calendar-time tests count dates and are not
// defined for one.
//
// The same in a picture, for the twenty together:

// %%
const pictures = await simulationFigures(simulated[2] as SimulationResult);
await chart(pictures.find(({ name }) => name.startsWith('size'))!);

// %% [markdown]
// ## Which of the honest ones sees most?
//
// Two per cent are added to day 0 of every observation; the power is how often a test sees them. Only tests that keep their
// level may be compared: one that always rejects sees everything. Twenty observations on one date do not see much.

// %%
const honest = together!.filter(({ rate, conf_low }) => !Number.isNaN(rate) && Number(conf_low) <= 0.05);
const power = honest.map(({ test, rate }) => ({
  test: test!,
  size: rate!,
  power: rates[2]!.find((row) => row.test === test && row.added === 0.02)!.rate!,
}));
await table(power.toSorted((a, b) => Number(b.power) - Number(a.power)));

// %% [markdown]
// ## What the study itself says
//
// No simulation is needed to choose: every study looks at its own sample, at shared dates, correlation, changed variance
// and skewness, and names the test to read first, with its reason.

// %%
for (const each of [twentyApart, twentyTogether]) {
  const { tables } = runStudy(each);
  await table(rowsOf(tables.advice), ['test', 'n', 'event_dates', 'mean_correlation', 'effective_n', 'why']);
}

// %% [markdown]
// `effective_n` is what the observations are worth: twenty that move together tell as much as three or four that do not.
//
// ## Very few observations
//
// With n signs or ranks the smallest two-sided p-value is 2/2ⁿ. Five observations cannot be significant at 5 % in an exact
// rank test, whatever happened; that is why `wilcoxon-signed-rank` hardly ever rejects in the first column above.

// %%
await table([4, 5, 6, 8, 10].map((n) => ({ n, 'smallest p': 2 / 2 ** n })));

// %% [markdown]
// One observation is no sample: tests over samples say so instead of giving a number. It is judged against its own
// estimation window instead. Here a security jumps by 10 % on the day.

// %%
const jump = simulatedMarket({
  securities: 1,
  sessions: 500,
  seed: 7,
  shocks: [{ security: 0, session: 250, jump: 0.1 }],
});
const alone = runStudy({ ...study(1, 0), prices: jump.prices });
await table(rowsOf(alone.tables.small_samples), [
  'method',
  'n',
  'estimate',
  'rank',
  'reference_count',
  'p_value',
  'reason',
]);
await table(
  rowsOf(alone.tables.tests).filter(({ test, measure }) => test === 'bmp-t' && measure === 'CAAR'),
  ['test', 'n', 'statistic', 'p_value', 'reason'],
);

// %% [markdown]
// The conformal p-value of one day among 120 cannot be below 1/121. How every test fares under seven conditions and five
// sample sizes, at 2,000 samples a cell, is measured in [the size table](size-table.md).
