import { once } from '../events/once.ts';
import type { StudyResult, Tables } from '../study/result.ts';
import { plain } from './plain.ts';
import { groupedBy, type RowOf, rowsAt, rowsIn, windowsOf } from './rows.ts';
import type { Voice } from './voice.ts';

/** One observation as a report tells it: where it was placed, its day 0 and its windows. */
export interface ToldObservation {
  /** What every table calls it. */
  readonly id: string;
  readonly event: RowOf<'events'>;
  readonly isStudied: boolean;
  /** Whether it counts itself in the samples: it is studied, and no other stands for it. */
  readonly isInSample: boolean;
  /** `SMIC (0981.HK)`, or the symbol alone where it has no other name. */
  readonly securityName: string;
  /** Day 0, one row a model, the first model first. */
  readonly dayZero: readonly RowOf<'abnormal_returns'>[];
  /** One row for each model and window. */
  readonly windows: readonly RowOf<'windows'>[];
}

/** Every observation given, in the order of the events table. */
export function toldObservations({ tables, securities }: StudyResult): ToldObservation[] {
  const names = new Map(securities.map(({ symbol, name }) => [symbol, name]));
  const dayZero = groupedBy(
    rowsIn(tables.abnormal_returns, ({ day }, row) => day[row] === 0),
    ({ observation }) => observation,
  );
  const nameOf = once((symbol: string) => securityName(symbol, names.get(symbol)));
  const telling = { tables, dayZero, nameOf };
  return Array.from({ length: tables.events.length }, (_, row) => {
    return new TableObservation(row, telling);
  });
}

interface Telling {
  readonly tables: Tables;
  readonly dayZero: ReadonlyMap<string, readonly RowOf<'abnormal_returns'>[]>;
  readonly nameOf: (symbol: string) => string;
}

/** An observation of the tables, its rows made when they are asked for: of many observations few are told. */
class TableObservation implements ToldObservation {
  readonly #row: number;
  readonly #telling: Telling;
  #event: RowOf<'events'> | undefined;

  constructor(row: number, telling: Telling) {
    this.#row = row;
    this.#telling = telling;
  }

  get id(): string {
    return this.#columns.observation[this.#row]!;
  }

  get event(): RowOf<'events'> {
    this.#event ??= rowsAt(this.#telling.tables.events, [this.#row])[0]!;
    return this.#event;
  }

  get isStudied(): boolean {
    return this.#columns.status[this.#row] === 'included';
  }

  get isInSample(): boolean {
    return this.isStudied && this.#columns.counted_with[this.#row] === '';
  }

  get securityName(): string {
    return this.#telling.nameOf(this.#columns.security[this.#row]!);
  }

  get dayZero(): readonly RowOf<'abnormal_returns'>[] {
    return this.#telling.dayZero.get(this.id) ?? [];
  }

  get windows(): readonly RowOf<'windows'>[] {
    return windowsOf(this.#telling.tables.windows, this.id);
  }

  get #columns(): Tables['events']['columns'] {
    return this.#telling.tables.events.columns;
  }
}

/** The name of a security with its symbol. */
export function securityName(symbol: string, name: string | undefined): string {
  return plain(name === undefined || name === symbol ? symbol : `${name} (${symbol})`);
}

/** A sample by its group; the whole sample in the language. */
export function groupName({ word }: Pick<Voice, 'word'>, group: string): string {
  return group === 'all' ? word('all') : plain(group);
}

/** What an event is called: its label, else its id. */
export function eventTitle({ label, event_id: id }: Pick<RowOf<'events'>, 'label' | 'event_id'>): string {
  return plain(label === '' ? id : label);
}
