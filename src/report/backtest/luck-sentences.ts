import type { BacktestResult } from '../../backtest/result.ts';
import { count, counted, percent, pSaid, share } from '../numbers.ts';
import { type RowOf, rowsIn } from '../rows.ts';

type LuckRow = RowOf<'luck'>;

/** Event dates below which a percentile interval is visibly too narrow (Cameron, Gelbach & Miller 2008). */
const FEW_CLUSTERS = 10;

/** What the tests of luck say, in sentences; nothing where luck was not asked about. */
export function luckSaid({ tables }: Pick<BacktestResult, 'tables'>): string[] {
  const rows = rowsIn(tables.luck);
  const find = (test: string, metric?: string) =>
    rows.find((row) => row.test === test && (metric === undefined || row.metric === metric));
  return [
    ...intervalSaid(find('event-date-bootstrap', 'mean-net-return')),
    ...randomDatesSaid(find('random-dates')),
    ...searchSaid(tables.variants.length, find),
    ...plateauSaid(find('plateau', 'share-of-neighbours')),
    ...walkSaid(find('walk-forward', 'mean-net-return')),
    ...delaySaid(rowsIn(tables.sensitivity)),
  ];
}

function intervalSaid(row: LuckRow | undefined): string[] {
  if (row === undefined) return [];
  if (row.reason !== '') return [`No interval of the mean net return: ${row.reason}.`];
  const few = row.event_dates < FEW_CLUSTERS ? '; of so few dates the interval is too narrow' : '';
  return [
    `Drawn by event date, the mean net return of ${percent(row.value)} lies between ${percent(row.conf_low)} and ${percent(row.conf_high)} (${pSaid(row.p_value)}, ${counted(row.event_dates, 'event date')}): a mean of 0 lies ${row.conf_low <= 0 && row.conf_high >= 0 ? 'within' : 'outside'}${few}.`,
  ];
}

function randomDatesSaid(row: LuckRow | undefined): string[] {
  if (row === undefined) return [];
  if (row.reason !== '') return [`Random dates were not drawn: ${row.reason}.`];
  const verdict = row.p_value <= 0.05 ? 'seldom do as well' : 'do as well too often to rule out luck';
  return [
    `Random dates ${verdict}: before costs the true ones brought ${percent(row.value)} a trade, ${pSaid(row.p_value)} over ${counted(row.draws, 'draw')}.`,
  ];
}

type Find = (test: string, metric?: string) => LuckRow | undefined;

function searchSaid(tried: number, find: Find): string[] {
  const [alone, check, ability] = [find('best-alone'), find('reality-check'), find('superior-ability')];
  if (check === undefined) return [];
  if (check.reason !== '') return [`${counted(tried, 'variant')} tried; not judged: ${check.reason}.`];
  const superior =
    ability === undefined || ability.reason !== '' ? '' : `, ${pSaid(ability.p_value)} by Hansen’s test`;
  const deflated = find('deflated-sharpe');
  const sharpe =
    deflated === undefined || Number.isNaN(deflated.value)
      ? ''
      : ` The probability that its true Sharpe ratio is above what the best of so many without skill shows is ${share(deflated.value)} (deflated Sharpe ratio).`;
  return [
    `${counted(tried, 'variant')} tried. The best of them alone has ${pSaid(alone?.p_value ?? Number.NaN)}; after the search it has ${pSaid(check.p_value)} by White’s reality check${superior}.${sharpe}`,
  ];
}

function plateauSaid(row: LuckRow | undefined): string[] {
  if (row === undefined) return [];
  if (Number.isNaN(row.value)) return row.reason === '' ? [] : [`Plateau not measured: ${row.reason}.`];
  const kept = Math.round(row.value * row.n);
  return [
    `Of ${counted(row.n, 'neighbour')} of the best variant ${count(kept)} ${kept === 1 ? 'keeps' : 'keep'} half of its mean net return: ${row.value >= 0.5 ? 'a plateau' : 'a spike'}.`,
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
