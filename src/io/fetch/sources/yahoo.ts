import { must } from '../../../errors/message.ts';
import { type EpochDay, formatDay, type Instant, msPerDay } from '../../../time/day.ts';
import { isZone, msPerMinute, offsetAt } from '../../../time/zone.ts';
import { notAsExpected, nothingBetween, textOf } from '../answer.ts';
import { type PriceRow, priceSeriesText } from '../price-rows.ts';
import type { Request, Source } from '../source.ts';
import { type Chart, chartIn, refusalIn } from './yahoo-chart.ts';

const NAME = 'Yahoo';
const secondsPerDay = msPerDay / 1000;

/**
 * Yahoo Finance. Bars are stamped with the moment their session opens, so that the day of a bar is the day on the
 * clock of its exchange: 01:30 UTC is the same day in Hong Kong, and 14:30 UTC in New York.
 */
export const yahoo: Source = {
  name: 'Yahoo Finance, chart API v8',
  reference:
    'https://query1.finance.yahoo.com/v8/finance/chart/SYMBOL, undocumented; as https://finance.yahoo.com reads it',
  baseUrl: 'https://query1.finance.yahoo.com',
  adjustment:
    'open, high, low, close and volume are adjusted for splits, adj_close for splits and dividends, as of the day of download: a later download differs by a factor before each later split or dividend, returns do not',
  rawExtension: 'json',
  path({ symbol, from, to }) {
    // A day more on either side: the days asked for are the exchange's, the bounds are UTC.
    const query = new URLSearchParams({
      period1: String((from - 1) * secondsPerDay),
      period2: String((to + 2) * secondsPerDay),
      interval: '1d',
      events: 'div,splits',
      includeAdjustedClose: 'true',
    });
    return `/v8/finance/chart/${encodeURIComponent(symbol)}?${query}`;
  },
  refusal: (body) => refusalIn(textOf(body)),
  read(body, request) {
    const text = textOf(body);
    const refused = refusalIn(text);
    if (refused !== undefined) return { reason: refusedText(request.symbol, refused) };
    const chart = chartIn(text);
    if (chart === undefined) return notAsExpected(text, NAME, 'be a chart in JSON');
    if (!isZone(chart.zone)) {
      const legal = 'name the time zone of the exchange';
      return { reason: must({ what: `the answer of ${NAME}`, legal, given: chart.zone }) };
    }
    const wanted = rowsOf(chart).filter(({ day }) => day >= request.from && day <= request.to);
    const unfinished = unfinishedDay(chart, request);
    const rows = wanted.filter(({ day }) => day !== unfinished);
    if (rows.length === 0) return nothingBetween(NAME, formatDay(request.from), formatDay(request.to));
    const notes = rows.length < wanted.length ? [unfinishedNote(unfinished!)] : [];
    return priceSeriesText(rows, [...notes, ...actionNotes(chart)]);
  },
};

function refusedText(symbol: string, said: string): string {
  return must({
    what: 'the symbol',
    legal: `be known to ${NAME}`,
    given: symbol,
    remedy: `it says: ${said}`,
  });
}

function rowsOf({ zone, times, columns }: Chart): PriceRow[] {
  return times.map((time, i) => ({
    day: dayOf(time, zone),
    open: columns.open[i],
    high: columns.high[i],
    low: columns.low[i],
    close: columns.close[i],
    adj_close: columns.adj_close[i],
    volume: columns.volume[i],
  }));
}

function dayOf(seconds: number, zone: string): EpochDay {
  const instant = (seconds * 1000) as Instant;
  return Math.floor((instant + offsetAt(instant, zone) * msPerMinute) / msPerDay) as EpochDay;
}

/** The day of the session that is not over at the moment of the request: its bar has no close yet. */
function unfinishedDay({ zone, session }: Chart, { now }: Request): EpochDay | undefined {
  return session !== undefined && now < session.end * 1000 ? dayOf(session.start, zone) : undefined;
}

function unfinishedNote(day: EpochDay): string {
  return `the session of ${formatDay(day)} is not over and is left out; the raw answer has it`;
}

function actionNotes({ splits, dividends }: Chart): string[] {
  const said = [
    ...(splits === 0 ? [] : [`${splits} ${splits === 1 ? 'split' : 'splits'}`]),
    ...(dividends === 0 ? [] : [`${dividends} ${dividends === 1 ? 'dividend' : 'dividends'}`]),
  ];
  return said.length === 0 ? [] : [`${said.join(' and ')} among these days, adjusted for`];
}
