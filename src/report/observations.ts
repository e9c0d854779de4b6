import { once } from '../events/once.ts';
import type { StudyResult, Tables } from '../study/result.ts';
import { piecesOf } from '../table/pieced-table.ts';
import { ownRows } from './own-rows.ts';
import { plain } from './plain.ts';
import { type RowOf, rowsAt } from './rows.ts';
import type { Voice } from './voice.ts';

/** One observation as a report tells it: where it was placed, its day 0 and its windows. */
export interface ToldObservation {
  /** What every table calls it. */
  readonly id: string;
  readonly event: RowOf<'events'>;
  /** Its day 0, an ISO date; '' where it has none. In `event`, too, whose row need not be made for it. */
  readonly eventDate: string;
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
export function toldObservations(result: StudyResult): ToldObservation[] {
  return Array.from(observationsOf(result));
}

/** The same one after another, as often as they are gone through: nobody need hold them all. */
export function observationsOf({ tables, securities }: StudyResult): Iterable<ToldObservation> {
  const names = new Map(securities.map(({ symbol, name }) => [symbol, name]));
  const nameOf = once((symbol: string) => securityName(symbol, names.get(symbol)));
  return {
    *[Symbol.iterator]() {
      for (const events of piecesOf(tables.events))
        for (let row = 0; row < events.length; row++) yield new TableObservation(events, row, tables, nameOf);
    },
  };
}

/** An observation of the tables, its rows made when they are asked for: of many observations few are told. */
class TableObservation implements ToldObservation {
  readonly #events: Tables['events'];
  readonly #row: number;
  readonly #tables: Tables;
  readonly #nameOf: (symbol: string) => string;
  #event: RowOf<'events'> | undefined;

  /** @param events those it is told among, at `row` */
  constructor(events: Tables['events'], row: number, tables: Tables, nameOf: (symbol: string) => string) {
    this.#events = events;
    this.#row = row;
    this.#tables = tables;
    this.#nameOf = nameOf;
  }

  get id(): string {
    return this.#events.columns.observation[this.#row]!;
  }

  get event(): RowOf<'events'> {
    this.#event ??= rowsAt(this.#events, [this.#row])[0]!;
    return this.#event;
  }

  get eventDate(): string {
    return this.#events.columns.event_date[this.#row]!;
  }

  get isStudied(): boolean {
    return this.#events.columns.status[this.#row] === 'included';
  }

  get isInSample(): boolean {
    return this.isStudied && this.#events.columns.counted_with[this.#row] === '';
  }

  get securityName(): string {
    return this.#nameOf(this.#events.columns.security[this.#row]!);
  }

  get dayZero(): readonly RowOf<'abnormal_returns'>[] {
    return ownRows(this.#tables.abnormal_returns, this.id).filter(({ day }) => day === 0);
  }

  get windows(): readonly RowOf<'windows'>[] {
    return ownRows(this.#tables.windows, this.id);
  }
}

/** The name of a security with its symbol. */
export function securityName(symbol: string, name: string | undefined): string {
  return plain(name === undefined || name === symbol ? symbol : `${name} (${symbol})`);
}

/** An event by its id; beside the second of two readings of its date, with what tells that apart: `v4@next-session`. */
export function readingId({
  observation,
  event_id: id,
  security,
}: Pick<RowOf<'events'>, 'observation' | 'event_id' | 'security'>): string {
  const first = `${id}:${security}`;
  return plain(observation.startsWith(first) ? `${id}${observation.slice(first.length)}` : id);
}

/** Observations by what a sentence or a picture calls them: `SMIC (0981.HK), v4`. */
export function observationNames(
  voice: Voice,
  told: readonly Pick<ToldObservation, 'event' | 'securityName'>[],
): ReadonlyMap<string, string> {
  return new Map(
    told.map(({ event, securityName: name }) => [event.observation, voice.say`${name}, ${readingId(event)}`]),
  );
}

/** A sample by its group; the whole sample in the language. */
export function groupName({ word }: Pick<Voice, 'word'>, group: string): string {
  return group === 'all' ? word('all') : plain(group);
}

/** What an event is called: its label, else its id. */
export function eventTitle({ label, event_id: id }: Pick<RowOf<'events'>, 'label' | 'event_id'>): string {
  return plain(label === '' ? id : label);
}
