import { someOf } from '../../../errors/some-of.ts';
import { priceColumnOf } from '../../../prices/panel.ts';
import type { PriceSeries } from '../../../prices/series.ts';
import type { StudyResult } from '../../../study/result.ts';
import { plain } from '../../plain.ts';
import { gapWords } from '../../words.ts';
import { type Sentence, sentence } from '../prose.ts';
import type { SettingSentences } from './setting-sentences.ts';
import { studied } from './studied.ts';

export const returns: SettingSentences = ({ settings }) => [
  settings.returns === 'simple'
    ? sentence`Returns are simple: the price over the one before, less one.`
    : sentence`Returns are logarithmic: the logarithm of the price over the one before.`,
];

/** Which closes the returns of the securities studied and of what they are compared with are taken from. */
export const priceColumn: SettingSentences = (result, prices) => [
  result.settings.priceColumn === 'adj_close'
    ? adjustedSaid(seriesUsed(result, prices))
    : sentence`They are taken from closes, dividends not reinvested.`,
];

function adjustedSaid(series: readonly PriceSeries[]): Sentence {
  // A result may be told without its prices: then the rule is all that is known.
  if (series.length === 0)
    return sentence`They are taken from closes adjusted for splits and dividends where the prices have them, else from closes.`;
  const without = series.filter((one) => priceColumnOf(one, 'adj_close') === 'close');
  if (without.length === 0) return sentence`They are taken from closes adjusted for splits and dividends.`;
  // Not called unadjusted: some sources give adjusted prices as their closes.
  if (without.length === series.length)
    return sentence`They are taken from closes as the prices have them, for none have adjusted closes beside them.`;
  return [
    `They are taken from closes adjusted for splits and dividends; those of ${someOf(without, ({ symbol }) => plain(symbol))} from closes as the prices have them, without adjusted closes beside them.`,
  ];
}

/** The series returns are taken from: of the securities studied, their benchmarks, and the members of portfolios. */
function seriesUsed(result: StudyResult, prices: readonly PriceSeries[]): PriceSeries[] {
  const used = new Set(
    studied(result).flatMap((one) => [
      one.symbol,
      ...[one, ...(one.furtherBenchmarks ?? [])].flatMap(({ benchmark, peers = [] }) => [
        benchmark,
        ...peers,
      ]),
    ]),
  );
  return prices.filter(({ symbol }) => used.has(symbol));
}

export const gaps: SettingSentences = ({ settings }) => [
  [`On gaps, ${gapWords(settings.gaps)}; no price is filled in.`],
];

export const sessions: SettingSentences = ({ settings }) => [
  settings.sessions === 'exchange'
    ? sentence`Sessions are those of the calendar of each exchange.`
    : sentence`Sessions are the dates found in the price files.`,
];
