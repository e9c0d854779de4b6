import { demand, hasKeys } from '../../errors/demand.ts';
import { QuestionError } from '../../errors/error.ts';
import type { Finding } from '../../errors/finding.ts';
import { didYouMean, must } from '../../errors/message.ts';
import { type EpochDay, parseDay } from '../../time/day.ts';
import type { Source } from './source.ts';
import { sources } from './sources/registry.ts';

export type SourceId = keyof typeof sources;

/** What is to be downloaded, as it is written. */
export interface FetchQuestion {
  /** As the source calls them: `0981.HK` and `^GSPC` at Yahoo, `aapl.us` at Stooq, `3-factors` at French's. */
  readonly symbols: readonly string[];
  /** ISO dates of the first and last day, both included, on the clock of the exchange. */
  readonly from: string;
  readonly to: string;
  readonly source: string;
}

/** A question that can be asked. */
export interface Asked {
  readonly symbols: readonly string[];
  readonly from: EpochDay;
  readonly to: EpochDay;
  readonly id: SourceId;
  readonly source: Source;
}

/**
 * A symbol is a part of a file's name and of an address: no path, no hidden file, nothing a shell or a disk trips over.
 * Windows keeps the names of its devices for itself, whatever follows their dot.
 */
const legalSymbol = /^(?!(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$))[\w^=&+-][\w^=&+.-]{0,63}(?<!\.)$/i;

/**
 * Checks a question, and names everything that is wrong with it.
 *
 * @throws QuestionError for no symbol, symbols that are none, dates that are none, and sources that are not known
 */
export function askedOf(question: FetchQuestion): Asked {
  const isWhole = hasKeys(question, 'symbols', 'from', 'to', 'source') && Array.isArray(question.symbols);
  const legal = 'be { symbols: [], from, to, source }';
  demand(isWhole, { what: 'the question', legal, given: question });
  const { symbols, from, to, source: id } = question;
  const source = Object.hasOwn(sources, id) ? (sources as Readonly<Record<string, Source>>)[id] : undefined;
  const [first, last] = [parseDay(from), parseDay(to)];
  const faults = [
    ...symbolFaults(symbols, source),
    ...dateFaults('from', from, first),
    ...dateFaults('to', to, last),
    ...(source === undefined ? [unknownSource(id)] : []),
    ...(first !== undefined && last !== undefined && first > last ? [turned(from, to)] : []),
  ];
  if (faults.length > 0 || source === undefined || first === undefined || last === undefined)
    throw new QuestionError(faults);
  return { symbols: [...new Set(symbols)], from: first, to: last, id: id as SourceId, source };
}

function symbolFaults(symbols: readonly string[], source: Source | undefined): Finding[] {
  if (symbols.length === 0) {
    const remedy = 'such as: eventstudy fetch 0981.HK ^HSI --from 2025-01-01 --to 2026-04-30 --out prices';
    return [fault('no-symbol', { what: 'fetch', legal: 'be given symbols', given: undefined, remedy })];
  }
  return symbols.flatMap((symbol) => {
    if (!legalSymbol.test(symbol)) {
      const legal = 'be letters, digits and . - ^ = & + _, at most 64, with no dot first or last';
      return [fault('bad-symbol', { what: 'a symbol', legal, given: symbol })];
    }
    if (source?.symbols === undefined || source.symbols.includes(symbol)) return [];
    const remedy = didYouMean(symbol, source.symbols);
    return [fault('unknown-symbol', { what: 'a symbol', legal: 'be known', given: symbol, remedy })];
  });
}

function dateFaults(option: string, given: string, day: EpochDay | undefined): Finding[] {
  if (day !== undefined) return [];
  return [fault('bad-date', { what: option, legal: 'be a date, such as 2026-04-24', given })];
}

function unknownSource(id: string): Finding {
  const remedy = didYouMean(id, Object.keys(sources));
  return fault('unknown-source', { what: 'source', legal: 'be known', given: id, remedy });
}

function turned(from: string, to: string): Finding {
  return fault('turned-dates', { what: 'to', legal: `not be before from, ${from}`, given: to });
}

function fault(code: string, complaint: Parameters<typeof must>[0]): Finding {
  return { severity: 'error', code, message: must(complaint) };
}
