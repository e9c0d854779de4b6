// %% [markdown]
// # 3 · A sample of many announcements
//
// A hundred and twenty announcements of forty firms, in a made-up market whose truth is known: the price jumps by two per
// cent for every unit of surprise, up or down, and drifts on in the same direction for five sessions, by a tenth of one per
// cent each. The study must find that. As a script: `npx tsx notebooks/03-many-announcements.ts`.

// %%
import { figures, rowsOf, runStudy, type Study } from '../src/index.ts';
import { chart, table } from './show.ts';
import { simulatedMarket } from './simulated-market.ts';

// %% [markdown]
// ## The announcements
//
// Every announcement comes after a close, so its day 0 is the next session. The surprise goes from −2 to +2 and is a
// characteristic; whether it is good or bad news is the group.

// %%
const firms = 40;
const announcements = Array.from({ length: 120 }, (_, i) => {
  const surprise = -2 + (4 * ((i * 47) % 120)) / 119;
  return { security: (i * 7) % firms, session: 135 + 4 * i, surprise };
});
const shocks = announcements.map(({ security, session, surprise }) => ({
  security,
  session,
  jump: 0.02 * surprise,
  drift: 0.001 * Math.sign(surprise),
}));
const market = simulatedMarket({ securities: firms, sessions: 650, seed: 3, correlation: 0.1, shocks });

const events = announcements.map(({ security, session, surprise }, i) => ({
  event_id: `n${i}`,
  announced_at: `${market.dates[session - 1]} after-close`,
  security: market.symbols[security]!,
  group: surprise > 0 ? 'good news' : 'bad news',
}));
const tooEarly = { event_id: 'early', announced_at: market.dates[20]!, security: 'S00', group: 'good news' };
const characteristics = announcements.map(({ surprise }, i) => ({ event_id: `n${i}`, surprise }));
await table(events.slice(0, 4).map((event, i) => ({ ...event, surprise: announcements[i]!.surprise })));

// %% [markdown]
// ## One study
//
// Groups are tested apart and compared, the CARs of day 0 are regressed on the surprise, and samples are drawn anew by
// event date.

// %%
const study: Study = {
  title: 'Surprises',
  prices: market.prices,
  events: [...events, tooEarly],
  characteristics,
  benchmark: 'INDEX',
  returns: 'simple',
  models: ['market-model'],
  estimationWindow: [-120, -11],
  eventWindow: [-5, 10],
  windows: [
    [-5, -1],
    [0, 0],
    [1, 5],
  ],
  crossSection: { window: [0, 0], regressors: ['surprise'] },
  resampling: { draws: 499, methods: ['bootstrap'] },
  adjust: ['holm', 'benjamini-hochberg'],
  reactionScan: { reach: 2 },
  seed: 3,
};
const result = runStudy(study);
const status = rowsOf(result.tables.events);
await table(
  [...new Set(status.map((row) => `${row.status} ${row.reason}`.trim()))].map((outcome) => ({
    outcome,
    observations: status.filter((row) => `${row.status} ${row.reason}`.trim() === outcome).length,
  })),
);

// %% [markdown]
// Every event given has an outcome; the one too early for an estimation window is excluded with its reason, not dropped.
//
// ## The average hides it
//
// Good and bad news cancel out, so the sample as a whole shows little; the groups show the jump.

// %%
const day0 = rowsOf(result.tables.averages).filter(({ day }) => Math.abs(Number(day)) <= 2);
await table(day0, ['group', 'day', 'n', 'aar', 'caar', 'positive']);

// %%
const drawn = await figures({ result, prices: study.prices });
for (const figure of drawn.filter(({ name }) => name.startsWith('caar-') && !name.includes('all')))
  await chart(figure);

// %% [markdown]
// ## Tested by the test the sample asks for
//
// `advice` names the test for each group. Before the news nothing should be found; on day 0 the jump; after it the drift,
// which is small beside what prices do anyway.

// %%
const advice = rowsOf(result.tables.advice);
await table(advice, ['group', 'test', 'n', 'event_dates', 'variance_ratio', 'why']);
const chosen = rowsOf(result.tables.tests).filter(
  (row) =>
    row.measure === 'CAAR' && advice.some(({ group, test }) => row.group === group && row.test === test),
);
await table(chosen, [
  'group',
  'test',
  'from',
  'to',
  'n',
  'estimate',
  'statistic',
  'p_value',
  'p_holm',
  'p_bh',
]);

// %% [markdown]
// ## Are the groups different?

// %%
await table(rowsOf(result.tables.group_comparisons), [
  'group',
  'other_group',
  'from',
  'to',
  'estimate',
  'std_error',
  'p_value',
  'p_permutation',
]);

// %% [markdown]
// ## What explains the size of the reaction?
//
// The market was made with a slope of 0.02 and no constant. Both should lie within two standard errors of what is found.

// %%
const truth: Readonly<Record<string, number>> = { constant: 0, surprise: 0.02 };
const regression = rowsOf(result.tables.cross_section).map((row) => ({
  ...row,
  truth: truth[String(row.term)] ?? Number.NaN,
  'errors away': (Number(row.estimate) - (truth[String(row.term)] ?? Number.NaN)) / Number(row.std_error),
}));
await table(regression, [
  'term',
  'estimate',
  'std_error',
  'truth',
  'errors away',
  'p_value',
  'n',
  'clusters',
]);

// %% [markdown]
// ## Does it hang on the formula for the error?
//
// The bootstrap draws event dates with replacement. Its intervals for day 0 should agree with the tests above.

// %%
await table(
  rowsOf(result.tables.resampling).filter(({ from, measure }) => from === 0 && measure === 'CAAR'),
  [
    'group',
    'method',
    'from',
    'to',
    'n',
    'clusters',
    'estimate',
    'std_error',
    'p_value',
    'bca_low',
    'bca_high',
  ],
);

// %% [markdown]
// ## Hundreds of p-values at once
//
// The three windows of all observations are 360 p-values. Judged one by one at 5 %, some are significant by chance alone, in
// the window before the news too. Holm's adjustment holds the chance of a single false one below 5 %, Benjamini and
// Hochberg's the share of false ones among those found. Hardly one firm stands out by itself; the sample did, above.

// %%
const windows = rowsOf(result.tables.windows);
const counted = (from: number, column: string) =>
  windows.filter((row) => row.from === from && Number(row[column]) < 0.05).length;
await table(
  [-5, 0, 1].map((from) => ({
    window:
      from === -5 ? '[-5, -1], nothing happened' : from === 0 ? '[0, 0], the jump' : '[1, 5], the drift',
    observations: windows.filter((row) => row.from === from).length,
    'p < 0.05': counted(from, 'p_value'),
    Holm: counted(from, 'p_holm'),
    'Benjamini-Hochberg': counted(from, 'p_bh'),
  })),
);
