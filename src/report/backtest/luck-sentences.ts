import type { BacktestResult } from '../../backtest/result.ts';
import { luckAsked } from '../../backtest/settings/luck.ts';
import { counted, levelSaid, percent, pSaid } from '../numbers.ts';
import { type RowOf, rowsIn } from '../rows.ts';
import { searchSaid } from './search-sentences.ts';
import { setAsideSaid } from './set-aside.ts';

type LuckRow = RowOf<'luck'>;
type Told = Pick<BacktestResult, 'strategy' | 'tables'>;

/** Event dates below which a percentile interval is visibly too narrow (Cameron, Gelbach & Miller 2008). */
const FEW_CLUSTERS = 10;

/** What the tests of luck say, in sentences; nothing where luck was not asked about. */
export function luckSaid({ tables, strategy }: Told): string[] {
  const rows = rowsIn(tables.luck);
  const find = (test: string, metric?: string) =>
    rows.find((row) => row.test === test && (metric === undefined || row.metric === metric));
  return [
    ...intervalSaid(find('event-date-bootstrap', 'mean-net-return'), confidenceOf(strategy)),
    ...randomDatesSaid(find('random-dates'), setAsideSaid(strategy)),
    ...searchSaid({ tables }),
    ...(tables.variants.length > 1 ? walkSaid(find('walk-forward', 'mean-net-return')) : []),
    ...delaySaid(rowsIn(tables.sensitivity)),
  ];
}

function confidenceOf({ luck, variants }: Told['strategy']): number {
  return luckAsked(luck, variants !== undefined)?.confidence ?? Number.NaN;
}

function intervalSaid(row: LuckRow | undefined, confidence: number): string[] {
  if (row === undefined) return [];
  if (row.reason !== '') return [`No interval of the mean net return: ${row.reason}.`];
  const { value, conf_low: low, conf_high: high, p_value: p, event_dates: dates } = row;
  const few = dates < FEW_CLUSTERS ? '; with so few dates it is too narrow' : '';
  return [
    `Mean net return ${percent(value)} a trade; resampling whole event dates gives a ${levelSaid(confidence)} interval from ${percent(low)} to ${percent(high)} (${pSaid(p)}, ${counted(dates, 'event date')}). It ${low <= 0 && high >= 0 ? 'includes' : 'excludes'} 0${few}.`,
  ];
}

function randomDatesSaid(row: LuckRow | undefined, setAside: string): string[] {
  if (row === undefined) return [];
  if (row.reason !== '') return [`Random dates were not drawn: ${row.reason}.`];
  const verdict = row.p_value <= 0.05 ? 'seldom do as well' : 'do as well too often to rule out luck';
  const how = setAside === '' ? '' : ` and ${setAside},`;
  return [
    `Random dates ${verdict}: before costs${how} the true ones brought ${percent(row.value)} a trade, ${pSaid(row.p_value)} over ${counted(row.draws, 'draw')}.`,
  ];
}

function walkSaid(row: LuckRow | undefined): string[] {
  if (row === undefined) return [];
  if (row.reason !== '') return [`No walk forward: ${row.reason}.`];
  return [
    `Chosen on the past and tested on what came after, the best variant so far brought ${percent(row.value)} a trade over ${counted(row.n, 'trade')}.`,
  ];
}

function delaySaid(rows: readonly RowOf<'sensitivity'>[]): string[] {
  const [written, later] = ['as-written', 'one-session-later'].map((id) =>
    rows.find(({ scenario }) => scenario === id),
  );
  if (written === undefined || later === undefined || Number.isNaN(later.mean_net_return)) return [];
  const verdict = later.is_halved === 'true' ? ': the edge lies in the first session' : '';
  return [
    `Entered one session later, a trade brings ${percent(later.mean_net_return)} instead of ${percent(written.mean_net_return)}${verdict}.`,
  ];
}
