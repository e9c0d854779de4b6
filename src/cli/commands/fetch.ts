import { DataError } from '../../errors/error.ts';
import { fetchSeries } from '../../io/fetch/fetch-series.ts';
import { sources } from '../../io/fetch/sources/registry.ts';
import { counted } from '../../report/numbers.ts';
import type { Console } from '../console.ts';

/** What the options of the command say. */
export interface FetchWords {
  readonly from: string;
  readonly to: string;
  readonly source: string;
  readonly out: string;
  readonly baseUrl?: string;
}

/** `eventstudy fetch`: one file a symbol, a line for each on standard output, and what did not come as an error. */
export async function fetchSymbols(
  symbols: readonly string[],
  { out, baseUrl, ...question }: FetchWords,
  console: Console,
): Promise<void> {
  const progress = (done: number, symbol: string) =>
    console.progress(`${symbol}, ${done + 1} of ${symbols.length}`);
  const options = baseUrl === undefined ? { progress } : { progress, baseUrl };
  const { series, failures } = await fetchSeries(out, { symbols, ...question }, options).finally(() =>
    console.progress(''),
  );
  for (const { symbol, file, rows, first, last, notes } of series) {
    console.say(`${symbol}: ${counted(rows, 'row')}, ${first} to ${last}, in ${file}`);
    for (const note of notes) console.note(`${symbol}: ${note}`);
  }
  if (series.length > 0) console.note(`\n${adjustmentOf(question.source)}`);
  if (failures.length > 0) throw new DataError(failures);
}

function adjustmentOf(source: string): string {
  const { name, adjustment } = sources[source as keyof typeof sources];
  return `${name}: ${adjustment}. Raw answers are kept in raw/, each with its address, moment and SHA-256.`;
}
