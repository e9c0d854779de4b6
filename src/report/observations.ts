import type { StudyResult } from '../study/result.ts';
import { plain } from './plain.ts';
import { groupedBy, type RowOf, rowsAt, rowsIn } from './rows.ts';

/** One observation as a report tells it: where it was placed, its day 0 and its windows. */
export interface ToldObservation {
  readonly event: RowOf<'events'>;
  readonly isStudied: boolean;
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
  const { observation: windowOf } = tables.windows.columns;
  const windows = groupedBy([...windowOf.keys()], (row) => windowOf[row]!);
  const windowsOf = ({ observation }: RowOf<'events'>) =>
    rowsAt(tables.windows, windows.get(observation) ?? []);
  return rowsIn(tables.events).map(
    (event) =>
      new TableObservation(
        event,
        securityName(event.security, names.get(event.security)),
        dayZero.get(event.observation) ?? [],
        windowsOf,
      ),
  );
}

/** An observation of the tables. Its windows are made when they are asked for: of many observations few are told. */
class TableObservation implements ToldObservation {
  readonly event: RowOf<'events'>;
  readonly isStudied: boolean;
  readonly securityName: string;
  readonly dayZero: readonly RowOf<'abnormal_returns'>[];
  readonly #windowsOf: (event: RowOf<'events'>) => readonly RowOf<'windows'>[];

  constructor(
    event: RowOf<'events'>,
    name: string,
    dayZero: readonly RowOf<'abnormal_returns'>[],
    windowsOf: (event: RowOf<'events'>) => readonly RowOf<'windows'>[],
  ) {
    this.event = event;
    this.isStudied = event.status === 'included';
    this.securityName = name;
    this.dayZero = dayZero;
    this.#windowsOf = windowsOf;
  }

  get windows(): readonly RowOf<'windows'>[] {
    return this.#windowsOf(this.event);
  }
}

/** Whether an observation counts itself in the samples: it is studied, and no other stands for it. */
export function isInSample({ isStudied, event }: Pick<ToldObservation, 'isStudied' | 'event'>): boolean {
  return isStudied && event.counted_with === '';
}

/** The name of a security with its symbol. */
export function securityName(symbol: string, name: string | undefined): string {
  return plain(name === undefined || name === symbol ? symbol : `${name} (${symbol})`);
}

/** What an event is called: its label, else its id. */
export function eventTitle({ label, event_id: id }: Pick<RowOf<'events'>, 'label' | 'event_id'>): string {
  return plain(label === '' ? id : label);
}
