import { addFindings, type Finding } from '../errors/finding.ts';
import { must } from '../errors/message.ts';
import { admit } from '../prices/gate/admit.ts';
import type { PriceSeries } from '../prices/series.ts';
import { PREPARED } from './prepared/layout.ts';
import { readPrepared } from './prepared/read-prepared.ts';
import { type PriceReadingOptions, readPrices } from './read-prices.ts';

/**
 * Reads the prices of a study from files of any kind and judges them; those that were prepared were judged before.
 *
 * @returns the series sorted by symbol, one a symbol, and all that was found
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
  const read = admit(rows);
  const placed: Placed[] = read.series.map((one) => ({ one, file: one.source?.file }));
  const found = [...findings, ...exceptOfIllegible(read.findings, findings)];
  for (const file of files.filter(isPrepared)) {
    const prepared = await readPrepared(file);
    for (const one of prepared.series) placed.push({ one, file });
    addFindings(found, prepared.findings);
  }
  const { series, twice } = onceEach(placed);
  return {
    series: series.sort((a, b) => (a.symbol < b.symbol ? -1 : 1)),
    findings: [...found, ...twice],
  };
}

/** Codes of what is found of empty cells. */
const ofEmptyCells: ReadonlySet<string> = new Set(['adjusted-close-known', 'priced-row']);

/** What was found of prices, without the empty cells of files where cells are no numbers: they may be the very same. */
function exceptOfIllegible(judged: readonly Finding[], read: readonly Finding[]): readonly Finding[] {
  const illegible = new Set(read.filter(({ code }) => code === 'no-number').map(({ file }) => file));
  return judged.filter(({ code, file }) => !(ofEmptyCells.has(code) && illegible.has(file)));
}

/** A series, and the file of the study it is in. */
interface Placed {
  readonly one: PriceSeries;
  readonly file: string | undefined;
}

/** The first of each symbol: prepared prices may be those of a file that is named beside them. */
function onceEach(placed: readonly Placed[]): { series: PriceSeries[]; twice: Finding[] } {
  const first = new Map<string, Placed>();
  const twice: Finding[] = [];
  for (const one of placed) {
    const before = first.get(one.one.symbol);
    if (before === undefined) first.set(one.one.symbol, one);
    else twice.push(standsTwice(one, before));
  }
  return { series: Array.from(first.values(), ({ one }) => one), twice };
}

function standsTwice({ one: { symbol }, file }: Placed, before: Placed): Finding {
  const message = must({
    what: `the prices of ${symbol}`,
    legal: 'stand in one file',
    given: `${before.file ?? 'another'}, too`,
    remedy: 'name one of the two',
  });
  return { severity: 'error', code: 'bad-series', symbol, message, ...(file === undefined ? {} : { file }) };
}
