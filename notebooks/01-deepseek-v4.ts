// %% [markdown]
// # 1 · From CSV files to the verdict on a claim
//
// "SMIC rose 10 % and Hua Hong 15 % in a single session" after DeepSeek V4, an article says, and dates the event to Sunday
// 26 April 2026. Is it true, and on which day?
//
// **The prices are simulated.** Only the moves listed in `data/datapackage.json` are as they were reported: quote nothing
// else. Run this file as a script with `npx tsx notebooks/01-deepseek-v4.ts`; in a project of your own, import from
// `eventstudy` and `eventstudy/node`.

// %%
import { figures, rowsOf, runStudy } from '../src/index.ts';
import { readStudy } from '../src/node.ts';
import { chart, sampleStudy, table } from './show.ts';

// %% [markdown]
// ## What goes in
//
// A study file names price files, one CSV a symbol, and a file of events. Reading them judges them, too: every row that
// cannot be right is an error with its line.

// %%
const read = await readStudy(sampleStudy);
const { prices, events } = read.study;
await table(prices.map(({ symbol, days }) => ({ symbol, rows: days.length })));
await table(events.map(({ event_id, announced_at, security }) => ({ event_id, announced_at, security })));

// %% [markdown]
// ## Which session?
//
// An announcement belongs to the first session whose close comes after it, on the calendar of the security's exchange. One
// instant is in the middle of a session in Hong Kong and after the close in New York; a Sunday is nobody's session.

// %%
const result = runStudy(read.study);
const v4 = (row: { readonly [column: string]: string | number }) =>
  String(row.observation).startsWith('deepseek-v4');
await table(rowsOf(result.tables.events).filter(v4), [
  'observation',
  'local_time',
  'phase',
  'event_date',
  'rule',
]);

// %% [markdown]
// The article's date lands on Monday the 27th; the first report that bears a time lands on Friday the 24th. Everything below
// is told for both.
//
// ## What was abnormal?
//
// The market model is estimated on 240 sessions that end 11 before day 0; the abnormal return is what it does not explain.
// Numbers are fractions: 0.1 is 10 %.

// %%
const around = rowsOf(result.tables.abnormal_returns).filter(
  ({ observation, day }) => observation === 'deepseek-v4:0981.HK' && Math.abs(Number(day)) <= 3,
);
await table(around, ['day', 'date', 'return', 'abnormal_return', 'statistic', 'p_value']);

// %%
const drawn = await figures({ result, prices });
await chart(drawn.find(({ name }) => name === 'abnormal-returns-deepseek-v4-0981.HK-market-model')!);

// %% [markdown]
// ## Is it more than chance?
//
// The standard error of a CAR holds the error of the estimate, so the t statistic of one observation is honest. With one
// observation and fat tails a rank is safer still: `conformal` asks how many of the estimation sessions moved as far.

// %%
const onSmic = ({ observation }: { readonly observation?: string | number }) =>
  observation === 'deepseek-v4:0981.HK';
await table(rowsOf(result.tables.windows).filter(onSmic), [
  'from',
  'to',
  'car',
  'std_error',
  'scar',
  'p_value',
]);
await table(rowsOf(result.tables.small_samples).filter(onSmic), [
  'method',
  'from',
  'to',
  'rank',
  'reference_count',
  'p_value',
]);

// %% [markdown]
// ## Is the claim true?
//
// "Single session" is read as close to close. The claim is held against the sessions around both dates.

// %%
const claims = rowsOf(result.tables.claims).filter(
  ({ basis, day }) => basis === 'close-to-close' && Math.abs(Number(day)) <= 1,
);
await table(claims, [
  'observation',
  'claim',
  'date',
  'day',
  'observed',
  'abnormal_return',
  'supported',
  'verdict',
]);

// %%
await chart(drawn.find(({ name }) => name.startsWith('claim-1347.HK'))!);

// %% [markdown]
// Both halves hold on Friday the 24th and on no other session shown, so the size is right and the article's date is not.
//
// ## Would the prices have told the date?
//
// The reaction scan looks at every session around the date given and corrects for having looked (Šidák). For the article's
// date it finds the largest move one session earlier.

// %%
const scan = rowsOf(result.tables.reaction_scan).filter(({ largest }) => largest === 'true');
await table(scan.filter(v4), [
  'observation',
  'day',
  'date',
  'abnormal_return',
  'p_sidak',
  'dating',
  'verdict',
]);

// %% [markdown]
// ## Who else moved?
//
// Intel reported after the close of the 23rd, so Nvidia's day 0 has more than one cause. A study that does not ask would
// credit all of it to DeepSeek.

// %%
const rivals = rowsOf(result.tables.confounders).filter(
  ({ observation, kind }) => observation === 'deepseek-v4:NVDA' && kind === 'confounder',
);
await table(rivals, ['observation', 'rival', 'date', 'day', 'window', 'action']);

// %% [markdown]
// ## In one sentence
//
// On these prices the claim of +10 % and +15 % is true of Friday 24 April and false of the session the article's date leads
// to. `npx eventstudy run data/study.yaml --out results` writes the same as a report, with every table as CSV.
