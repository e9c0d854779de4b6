import type { PriceColumn } from '../../../prices/series.ts';

/** What is read of Yahoo's chart: one entry a bar, in time order; unknown numbers are absent. */
export interface Chart {
  /** IANA name of the exchange's time zone. */
  readonly zone: string;
  /** Seconds UTC. */
  readonly times: readonly number[];
  readonly columns: { readonly [C in PriceColumn]: readonly (number | undefined)[] };
  /** The regular session the answer was made on or before, seconds UTC. */
  readonly session: { readonly start: number; readonly end: number } | undefined;
  readonly splits: number;
  readonly dividends: number;
}

/** The chart in an answer; nothing where there is none, or one whose columns differ in length. */
export function chartIn(text: string): Chart | undefined {
  const result = at(parsed(text), 'chart', 'result', 0);
  const zone = at(result, 'meta', 'exchangeTimezoneName');
  if (typeof zone !== 'string') return undefined;
  const times = numbers(at(result, 'timestamp') ?? []);
  const quote = at(result, 'indicators', 'quote', 0);
  const column = (values: unknown) => numbers(values ?? times.map(() => null));
  const columns = {
    open: column(at(quote, 'open')),
    high: column(at(quote, 'high')),
    low: column(at(quote, 'low')),
    close: column(at(quote, 'close')),
    adj_close: column(at(result, 'indicators', 'adjclose', 0, 'adjclose')),
    volume: column(at(quote, 'volume')),
  };
  const isEven = Object.values(columns).every(({ length }) => length === times.length);
  if (!isEven || !times.every((time) => time !== undefined)) return undefined;
  return {
    zone,
    times,
    columns,
    session: sessionOf(at(result, 'meta', 'currentTradingPeriod', 'regular')),
    splits: countOf(at(result, 'events', 'splits')),
    dividends: countOf(at(result, 'events', 'dividends')),
  };
}

/** What Yahoo says where it knows no such symbol, or no such days; nothing where it does not refuse. */
export function refusalIn(text: string): string | undefined {
  const error = at(parsed(text), 'chart', 'error');
  const said = at(error, 'description') ?? at(error, 'code');
  return typeof said === 'string' ? said : undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What stands at a path in JSON; nothing where the path breaks off. */
function at(value: unknown, ...path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>((inner, key) => {
    return typeof inner === 'object' && inner !== null
      ? (inner as Readonly<Record<string, unknown>>)[key]
      : undefined;
  }, value);
}

function numbers(values: unknown): (number | undefined)[] {
  if (!Array.isArray(values)) return [];
  return values.map((value: unknown) => (typeof value === 'number' ? value : undefined));
}

function sessionOf(period: unknown): Chart['session'] {
  const [start, end] = [at(period, 'start'), at(period, 'end')];
  return typeof start === 'number' && typeof end === 'number' ? { start, end } : undefined;
}

function countOf(actions: unknown): number {
  return typeof actions === 'object' && actions !== null ? Object.keys(actions).length : 0;
}
