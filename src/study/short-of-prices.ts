import { type Finding, many } from '../errors/finding.ts';
import { once } from '../events/once.ts';
import { type DayRange, windowName } from '../events/windows.ts';
import type { List } from '../numeric/list.ts';
import type { PanelPrices, ReturnPanel } from '../prices/panel.ts';
import type { PriceSeries } from '../prices/series.ts';
import { type EpochDay, formatDay } from '../time/day.ts';
import type { Observation } from './observations.ts';
import type { Settings } from './settings.ts';
import { isPriced } from './suspension.ts';

/**
 * Warnings of the observations whose event window begins before the prices of their security do, or ends after them, in
 * one sentence where they are many. The panel goes on with the other securities of the exchange, so such a window does not
 * leave the sample: it is kept for the days it has.
 */
export function shortOfPrices(
  observations: List<Observation>,
  prices: PanelPrices,
  { eventWindow, missingEventDay }: Pick<Settings, 'eventWindow' | 'missingEventDay'>,
): Finding[] {
  // Observations without some day are left out for it, and told as that.
  if (missingEventDay === 'exclude') return [];
  const pricesOf = once((symbol: string) => pricedDays(prices.get(symbol)));
  const own = observations.flatMap((one) => warningOf(one, eventWindow, pricesOf(one.symbol)));
  const [first] = own;
  if (first === undefined || own.length <= many) return own;
  const { severity, code } = first;
  const message = `${own.length} observations have event windows that reach beyond the prices of their security, as: ${first.message}`;
  return [{ severity, code, value: String(own.length), message }];
}

/** The first day with a price and the last; nothing where there is none. */
type Priced = readonly [first: EpochDay, last: EpochDay] | undefined;

function pricedDays(series: PriceSeries | undefined): Priced {
  if (series === undefined) return undefined;
  let first = 0;
  let last = series.days.length - 1;
  while (first <= last && !isPriced(series, first)) first++;
  while (last >= first && !isPriced(series, last)) last--;
  return first > last ? undefined : [series.days[first] as EpochDay, series.days[last] as EpochDay];
}

function warningOf(
  { id, event, symbol, panel, row, dayZero, reason }: Observation,
  window: DayRange,
  priced: Priced,
): Finding[] {
  if (reason !== undefined || panel === undefined || priced === undefined) return [];
  const [from, to] = [dayZero + window[0], dayZero + window[1]];
  // Where the panel ends, too, the observation is left out.
  if (from < 0 || to >= panel.sessions) return [];
  const { sessions } = panel.calendar;
  const isEarly = sessions[panel.first + from]! < priced[0];
  const isLate = sessions[panel.first + to]! > priced[1];
  // After the last price nothing is observed on day 0 itself: that is told as a suspension.
  if ((!isEarly && !isLate) || sessions[panel.first + dayZero]! > priced[1]) return [];
  const [begin, end] = priced.map(formatDay);
  const days = `${returnsIn(panel, row, from, to)} of its ${to - from + 1} days`;
  const said = `${id}: its event window ${windowName(...window)} has ${days}, as the prices of ${symbol}`;
  const message = !isLate
    ? `${said} begin on ${begin}`
    : isEarly
      ? `${said} begin on ${begin} and end on ${end}`
      : `${said} end on ${end}`;
  const date = isLate ? end! : begin!;
  return [{ severity: 'warning', code: 'window-beyond-prices', symbol, date, message, ...event.place }];
}

/** How many sessions of the panel, both ends included, have a return of the security. */
function returnsIn({ returns, sessions }: ReturnPanel, row: number, from: number, to: number): number {
  let count = 0;
  for (let session = from; session <= to; session++)
    if (!Number.isNaN(returns[row * sessions + session]!)) count++;
  return count;
}
