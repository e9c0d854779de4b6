import type { BacktestResult } from '../../backtest/result.ts';
import type { Block } from '../document/block.ts';
import { counted, percent, percentBare, pSaid, share } from '../numbers.ts';
import { plain } from '../plain.ts';
import { luckSaid } from './luck-sentences.ts';
import { money } from './money.ts';
import { reasonsSaid } from './not-traded.ts';
import { tradableSaid } from './tradable.ts';

/** Fewer event dates than this are told as few: nothing about a mean is sure then. */
const FEW_DATES = 30;

/** Most warnings about the inputs that are told. */
const WARNINGS = 5;

/** What was traded and brought, what of the move could be had, whether it is luck, and what to beware of. */
export function findingBlocks(result: BacktestResult): Block[] {
  if (result.counts.executed === 0) return nothingTraded(result);
  const tradable = tradableSaid(result);
  const luck = luckSaid(result);
  return [
    { kind: 'list', items: [tradedSaid(result), ...broughtSaid(result)] },
    ...(tradable.length === 0
      ? []
      : told('What of the move could be traded', 'after a legal entry', tradable)),
    ...told('Is it luck?', 'random dates, resampling, variants', luck.length === 0 ? [notAsked] : luck),
    ...told('To beware of', 'what these numbers do not say', cautionsSaid(result)),
  ];
}

const notAsked = 'Luck was not asked about; write luck: {} in the strategy.';

function told(text: string, detail: string, items: readonly string[]): Block[] {
  return [
    { kind: 'heading', text, detail },
    { kind: 'list', items },
  ];
}

/** There is no result, and luck has no say in it: why nothing was traded, and what was found wrong with the inputs. */
function nothingTraded(result: BacktestResult): Block[] {
  const { decided, skipped, blocked } = result.counts;
  const warnings = warningsSaid(result);
  return [
    {
      kind: 'list',
      items: [
        `Nothing was traded: of ${counted(decided, 'observation')} decided, ${skipped} ${skipped === 1 ? 'was' : 'were'} skipped and ${blocked} blocked. There is no result to tell.`,
        ...reasonsSaid(result).map((reason) => `${reason}.`),
      ],
    },
    ...(warnings.length === 0 ? [] : told('To beware of', 'what was found in the inputs', warnings)),
  ];
}

function tradedSaid({ counts, strategy, tables }: BacktestResult): string {
  const { decided, executed, skipped, blocked } = counts;
  const dates = new Set(tables.trades.columns.event_date).size;
  return `${counted(decided, 'observation')} decided: ${executed} traded on ${counted(dates, 'event date')}, ${skipped} skipped, ${blocked} blocked; ${heldSaid(strategy.exit.sessions, tables.trades)}, ${strategy.hedge === undefined ? 'not hedged' : 'hedged against the market'}.`;
}

/** How long ended trades were held: stops and other events may end one early, or late. */
function heldSaid(due: number, { columns }: BacktestResult['tables']['trades']): string {
  const held = columns.sessions_held.filter((_, i) => columns.status[i] === 'closed');
  if (held.length === 0) return `to be held ${counted(due, 'session')}`;
  const [least, most] = [held.reduce((a, b) => Math.min(a, b)), held.reduce((a, b) => Math.max(a, b))];
  return least === most ? `held ${counted(most, 'session')}` : `held ${least} to ${counted(most, 'session')}`;
}

function broughtSaid({ tables, currency, strategy, counts }: BacktestResult): string[] {
  const { equity, drawdown } = tables.equity.columns;
  const last = equity.at(-1) ?? strategy.capital;
  const worst = drawdown.reduce((least, value) => Math.min(least, value), 0);
  const ended = counts.executed - counts.open;
  const p = measured(tables, 'expectancy-p', 'trade');
  // One trade has no deviation to be held against.
  const chance = Number.isNaN(p) ? '' : ` (${pSaid(p)} if trades were independent)`;
  const trades =
    ended === 0
      ? 'No trade has ended.'
      : `A trade brought ${percent(measured(tables, 'expectancy', 'trade'))} net on average${chance}; ${share(measured(tables, 'hit-rate', 'trade'))} of ${counted(ended, 'ended trade')} gained.`;
  return [
    trades,
    `${currency} ${money(strategy.capital)} became ${money(last)}: ${percent(last / strategy.capital - 1)} after costs, at worst ${percentBare(-worst)} % below its peak.`,
  ];
}

function measured({ performance }: BacktestResult['tables'], metric: string, view: string): number {
  const { columns } = performance;
  const row = columns.metric.findIndex((id, i) => id === metric && columns.view[i] === view);
  return columns.value[row] ?? Number.NaN;
}

function cautionsSaid(result: BacktestResult): string[] {
  const { counts, tables, curve } = result;
  // A day of exit, and a trade that ended on its day of entry, hold nothing at the close.
  const sessions = measured(tables, 'periods', 'calendar');
  const flat = 1 - measured(tables, 'active-sessions', 'calendar') / sessions;
  const dates = new Set(tables.trades.columns.event_date).size;
  const { security, entry_date: day, entry_at: at } = tables.trades.columns;
  const entries = new Set(security.map((symbol, i) => JSON.stringify([symbol, day[i], at[i]])));
  const repeated = security.length - entries.size;
  return [
    ...(dates < FEW_DATES
      ? [
          `Only ${counted(dates, 'event date')}: trades of one date are one draw of luck, and so few say little.`,
        ]
      : []),
    ...(flat > 0.5
      ? [
          `On ${share(flat)} of days nothing was held: measures over all days, annual ones above all, are mostly about cash. Read them beside those of active days and of trades.`,
        ]
      : []),
    ...(repeated === 0
      ? []
      : [
          `${counted(repeated, 'trade')} ${repeated === 1 ? 'repeats' : 'repeat'} another: a second event of the security led to the same entry. overlap: skip takes them once.`,
        ]),
    ...(counts.open > 0
      ? [
          `${counted(counts.open, 'trade')} had not ended: marked at the last close, and in no rate of success.`,
        ]
      : []),
    ...(curve.benchmark === undefined
      ? ['The securities share no benchmark, so equity stands without one.']
      : []),
    tables.variants.length > 0
      ? `${counted(tables.variants.length, 'variant')} ${tables.variants.length === 1 ? 'was' : 'were'} tried here; others tried before and not written down are not counted.`
      : 'Variants tried before and not written down in variants are not allowed for.',
    ...warningsSaid(result),
  ];
}

function warningsSaid({ findings }: BacktestResult): string[] {
  const warnings = findings.filter(({ severity }) => severity === 'warning');
  return [
    ...warnings.slice(0, WARNINGS).map(({ message }) => plain(message).replace(/(?<![.?!])$/, '.')),
    ...(warnings.length > WARNINGS
      ? [
          `${counted(warnings.length - WARNINGS, 'more warning')} ${warnings.length === WARNINGS + 1 ? 'is' : 'are'} in the table data_quality.`,
        ]
      : []),
  ];
}
