import { join } from 'node:path';
import { demand } from '../../errors/demand.ts';
import type { Finding } from '../../errors/finding.ts';
import { type Asking, ask, askingPolitely, isUnanswered } from './ask.ts';
import { keep } from './keep.ts';
import { type Asked, askedOf, type FetchQuestion } from './question.ts';
import { isNoSeries } from './source.ts';

/** What a caller may wish besides. */
export interface FetchOptions extends Partial<Asking> {
  /** Scheme and host to ask in place of the source's own. */
  readonly baseUrl?: string;
  /** Milliseconds between two requests; 500 unless told. */
  readonly pause?: number;
  /** Is told before each request how many are done, and which symbol comes. */
  readonly progress?: (done: number, symbol: string) => void;
}

/** One symbol downloaded. */
export interface FetchedSeries {
  readonly symbol: string;
  /** Path of the CSV file. */
  readonly file: string;
  readonly rows: number;
  /** ISO dates of the first and last row. */
  readonly first: string;
  readonly last: string;
  readonly notes: readonly string[];
}

/** What came, and what did not: each symbol is in one of the lists. */
export interface Fetched {
  readonly series: readonly FetchedSeries[];
  /** One a symbol that has no series, in words. */
  readonly failures: readonly Finding[];
}

const PAUSE = 500;

/**
 * Downloads daily series into a folder, one file a symbol: prices from Yahoo or Stooq in the columns
 * `date,open,high,low,close,adj_close,volume`, dated by the clock of the exchange, for `readPrices`; factors from
 * Kenneth French's library as published, in percent, for `readFactors`. Raw answers are kept under `raw/`, each with
 * its address, moment and SHA-256. One request at a time; what fails is listed, what came is kept.
 *
 * Prices change after the fact. Yahoo's close is adjusted for splits, its adj_close for dividends too, both as of the
 * day of download; Stooq adjusts close for both. Returns between two days hardly change, levels do: compare levels
 * only within one download.
 *
 * @param folder made where it is not there; other files in it stay
 * @param question symbols, dates, source
 * @param options address, patience and what is told meanwhile
 * @throws QuestionError where the question is wrong, before anything is asked, or the folder cannot be written
 * @example
 * const question = { symbols: ['0981.HK', '^HSI'], from: '2025-01-01', to: '2026-04-30', source: 'yahoo' };
 * const { series, failures } = await fetchSeries('prices', question);
 * series[0]?.file; // 'prices/0981.HK.csv'
 */
export async function fetchSeries(
  folder: string,
  question: FetchQuestion,
  { baseUrl, pause = PAUSE, progress, ...wishes }: FetchOptions = {},
): Promise<Fetched> {
  const asked = askedOf(question);
  const isAddress = baseUrl === undefined || (URL.canParse(baseUrl) && /^https?:/i.test(baseUrl));
  demand(isAddress, { what: 'baseUrl', legal: 'be an address that begins with http', given: baseUrl });
  const asking = { ...askingPolitely, ...wishes };
  const series: FetchedSeries[] = [];
  const failures: Finding[] = [];
  for (const [place, symbol] of asked.symbols.entries()) {
    if (place > 0) await asking.wait(pause);
    progress?.(place, symbol);
    const fetched = await fetchOne(folder, asked, place, asking, baseUrl ?? asked.source.baseUrl);
    if ('rows' in fetched) series.push(fetched);
    else failures.push(fetched);
  }
  return { series, failures };
}

async function fetchOne(
  folder: string,
  asked: Asked,
  place: number,
  asking: Asking,
  baseUrl: string,
): Promise<FetchedSeries | Finding> {
  const { source, from, to } = asked;
  const symbol = asked.symbols[place]!;
  const request = { symbol, from, to, now: asking.now() };
  const url = `${baseUrl.replace(/(?<!\/)\/+$/, '')}${source.path(request)}`;
  const answer = await ask(url, place, asking, (body) => source.refusal?.(body));
  if (isUnanswered(answer)) return failure(symbol, answer.reason);
  const read = source.read(answer.body, request);
  await keep(folder, symbol, asked, url, answer, isNoSeries(read) ? undefined : read);
  if (isNoSeries(read)) return failure(symbol, read.reason);
  const { rows, first, last, notes } = read;
  return { symbol, file: join(folder, `${symbol}.csv`), rows, first, last, notes };
}

function failure(symbol: string, reason: string): Finding {
  return { severity: 'error', code: 'not-fetched', symbol, message: `${symbol}: ${reason}` };
}
