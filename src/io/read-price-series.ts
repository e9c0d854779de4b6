import type { Finding } from '../errors/finding.ts';
import { admit } from '../prices/gate/admit.ts';
import type { PriceSeries } from '../prices/series.ts';
import { PREPARED, type PreparedPrices } from './prepared/layout.ts';
import { readPrepared } from './prepared/read-prepared.ts';
import { type PriceReadingOptions, readPrices } from './read-prices.ts';

/**
 * Reads the prices of a study from files of any kind and judges them; those that were prepared were judged before.
 *
 * @returns the series sorted by symbol, and all that was found
 */
export async function readPriceSeries(
  files: readonly string[],
  options: PriceReadingOptions,
): Promise<{ series: PriceSeries[]; findings: Finding[] }> {
  const isPrepared = (file: string) => file.endsWith(PREPARED);
  const { rows, findings } = await readPrices(
    files.filter((file) => !isPrepared(file)),
    options,
  );
  const read: PreparedPrices[] = [admit(rows)];
  for (const file of files.filter(isPrepared)) read.push(await readPrepared(file));
  return {
    series: read.flatMap(({ series }) => series).sort((a, b) => (a.symbol < b.symbol ? -1 : 1)),
    findings: [...findings, ...read.flatMap((one) => one.findings)],
  };
}
