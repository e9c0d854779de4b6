import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { exchangeCalendar } from '../src/time/calendar.ts';
import { exchanges } from '../src/time/registry.ts';
import { reportedMoves } from './reported-moves.ts';

/** The seed every simulated price comes from. */
export const seed = 20260424;
const [firstDate, lastDate] = ['2024-01-02', '2026-06-30'];

/** Trading dates, ascending, and one column of simple returns for each symbol; a return belongs to its date. */
interface Market {
  readonly dates: readonly string[];
  readonly returns: Readonly<Record<string, readonly number[]>>;
}

/** What is made up about an instrument besides its returns. */
interface Listing {
  readonly symbol: string;
  /** Close of the first date. */
  readonly start: number;
  /** Decimals of its prices: enough for a session's move to be right to a hundredth of a percent. */
  readonly decimals: number;
  /** Usual high less low, as a fraction of the price. */
  readonly range: number;
  /** Usual volume, in shares. */
  readonly volume: number;
}

const hongKong: readonly Listing[] = [
  { symbol: 'HSI', start: 18_000, decimals: 2, range: 0.011, volume: 2_400_000_000 },
  { symbol: '0981.HK', start: 40, decimals: 3, range: 0.03, volume: 60_000_000 },
  { symbol: '1347.HK', start: 50, decimals: 3, range: 0.038, volume: 15_000_000 },
];
const newYork: readonly Listing[] = [
  { symbol: 'GSPC', start: 5_000, decimals: 2, range: 0.009, volume: 4_000_000_000 },
  { symbol: 'NVDA', start: 90, decimals: 3, range: 0.022, volume: 200_000_000 },
  { symbol: 'INTC', start: 40, decimals: 3, range: 0.028, volume: 70_000_000 },
];

/**
 * The price files of the sample study by name: `HSI.csv` and so on, the same bytes every time.
 *
 * Returns are a market factor, a chip factor the shares of one market have in common and a part of their own, each
 * drawn from a t distribution with five degrees of freedom. Hong Kong follows what New York did since its last close.
 * Sessions listed as reported have the move reported in place of the one drawn.
 */
export function simulatedPrices(): ReadonlyMap<string, string> {
  const drawSeries = seriesOfDraws();
  const america = simulateNewYork(datesOf('XNYS'), drawSeries);
  const china = simulateHongKong(datesOf('XHKG'), america, drawSeries);
  const rows = (market: Market, listings: readonly Listing[]) =>
    listings.map((listing): [string, string] => [
      `${listing.symbol}.csv`,
      priceFile(listing, market.dates, market.returns[listing.symbol]!, drawSeries),
    ]);
  return new Map([...rows(america, newYork), ...rows(china, hongKong)]);
}

function simulateNewYork(dates: readonly string[], drawSeries: DrawSeries): Market {
  const [market, chips, nvidia, intel] = draws(4, dates.length, drawSeries);
  const index = asReported('GSPC', dates, (i) => 0.0005 + 0.009 * market![i]!);
  return {
    dates,
    returns: {
      GSPC: index,
      NVDA: asReported(
        'NVDA',
        dates,
        (i) => 0.0005 + 1.6 * index[i]! + 0.016 * (0.6 * chips![i]! + 0.8 * nvidia![i]!),
      ),
      INTC: asReported(
        'INTC',
        dates,
        (i) => 1.1 * index[i]! + 0.022 * (0.5 * chips![i]! + 0.87 * intel![i]!),
      ),
    },
  };
}

function simulateHongKong(dates: readonly string[], america: Market, drawSeries: DrawSeries): Market {
  const [market, foundries, smic, huaHong] = draws(4, dates.length, drawSeries);
  const overnight = dates.map((date, i) => since(america, dates[i - 1] ?? date, date));
  const index = asReported('HSI', dates, (i) => 0.0003 + 0.35 * overnight[i]! + 0.011 * market![i]!);
  const both = (own: readonly number[], i: number) => 0.77 * foundries![i]! + 0.64 * own[i]!;
  return {
    dates,
    returns: {
      HSI: index,
      '0981.HK': asReported('0981.HK', dates, (i) => 0.0009 + 1.1 * index[i]! + 0.027 * both(smic!, i)),
      '1347.HK': asReported('1347.HK', dates, (i) => 0.001 + 1.15 * index[i]! + 0.039 * both(huaHong!, i)),
    },
  };
}

/** The American index over the sessions Hong Kong had not seen at one date's close and had seen at another's. */
function since({ dates, returns }: Market, from: string, to: string): number {
  const level = dates.reduce(
    (level, date, i) => (date >= from && date < to ? level * (1 + returns.GSPC![i]!) : level),
    1,
  );
  return level - 1;
}

/** Returns as drawn, but those that were reported as they were reported. */
function asReported(
  symbol: string,
  dates: readonly string[],
  drawn: (i: number) => number,
): readonly number[] {
  return dates.map((date, i) => reportedMoves[date]?.[symbol] ?? drawn(i));
}

/** Rows of a price file: closes follow the returns, the rest of the bar is put around them. */
function priceFile(
  { symbol, start, decimals, range, volume }: Listing,
  dates: readonly string[],
  returns: readonly number[],
  drawSeries: DrawSeries,
): string {
  const [gaps, highs, lows, turnover] = draws(4, dates.length, drawSeries);
  let close = start;
  const rows = dates.map((date, i) => {
    const move = i === 0 ? 0 : returns[i]!;
    const previous = close;
    close = rounded(previous * (1 + move), decimals);
    const open = rounded(previous * (1 + 0.5 * move + 0.2 * range * gaps![i]!), decimals);
    const high = rounded(Math.max(open, close) * (1 + 0.3 * range * Math.abs(highs![i]!)), decimals);
    const low = rounded(Math.min(open, close) * (1 - 0.3 * range * Math.abs(lows![i]!)), decimals);
    const busy = Math.exp(0.25 * Math.tanh(turnover![i]!) + Math.min(1.2, 8 * Math.abs(move)));
    const prices = [open, high, low, close, close].map((price) => price.toFixed(decimals));
    return [date, ...prices, Math.round((volume * busy) / 1_000) * 1_000].join(',');
  });
  if (rows.some((row) => row.includes('NaN'))) throw new Error(`${symbol}: a price is missing`);
  return `${['date,open,high,low,close,adj_close,volume', ...rows].join('\n')}\n`;
}

function rounded(price: number, decimals: number): number {
  return Number(price.toFixed(decimals));
}

function datesOf(mic: keyof typeof exchanges): readonly string[] {
  return exchangeCalendar(exchanges[mic]).isoDates.filter((date) => date >= firstDate && date <= lastDate);
}

/** Gives a series of draws of mean 0 and standard deviation 1, independent of every series before it. */
type DrawSeries = (length: number) => readonly number[];

function draws(count: number, length: number, drawSeries: DrawSeries): readonly (readonly number[])[] {
  return Array.from({ length: count }, () => drawSeries(length));
}

function seriesOfDraws(): DrawSeries {
  const generator = xoroshiro128plus(seed);
  return (length) => {
    generator.jump();
    const stream = generator.clone();
    const normal = () =>
      Math.sqrt(-2 * Math.log(1 - uniformFloat64(stream))) * Math.cos(2 * Math.PI * uniformFloat64(stream));
    return standardised(Array.from({ length }, () => heavyTailed(normal)));
  };
}

/** A draw from the t distribution with five degrees of freedom. */
function heavyTailed(normal: () => number): number {
  const squares = Array.from({ length: 5 }, () => normal() ** 2);
  return normal() / Math.sqrt(squares.reduce((sum, square) => sum + square, 0) / 5);
}

function standardised(values: readonly number[]): readonly number[] {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  const deviation = Math.sqrt(squares / (values.length - 1));
  return values.map((value) => (value - mean) / deviation);
}
