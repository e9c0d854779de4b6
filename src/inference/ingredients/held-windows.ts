import type { Contribution } from '../../abnormal/sample.ts';
import { addRow, emptyRows, joinRows, type Rows } from '../../numeric/rows.ts';
import type { Shelf } from '../../numeric/shelf.ts';
import { type DateWindows, keptDates, noDateWindows, placeOf } from './date-windows.ts';
import { addPlace, joinPlaces, noPlaces, type Places } from './places.ts';

/** What portfolios hold, one entry an observation: returns and factors of the event window, and their dates. */
export interface HeldWindows {
  /** Place of every security among them, in the order they are met. */
  readonly securities: Map<string, number>;
  readonly eventDates: DateWindows;
  /** The places of each observation's security and of its dates. */
  readonly heldSecurities: Places;
  readonly heldDates: Places;
  /** Returns by day, then the factors. */
  readonly priced: Rows;
}

/** @param shelf where returns and factors are put once they are joined; they stay in memory where absent */
export function noWindows(shelf?: Shelf): HeldWindows {
  return {
    securities: new Map(),
    eventDates: noDateWindows(),
    heldSecurities: noPlaces(),
    heldDates: noPlaces(),
    priced: emptyRows(shelf),
  };
}

/** Those of an observation without factors have no part in any portfolio. */
export function holdWindow(
  held: HeldWindows,
  one: Pick<Contribution, 'eventDates' | 'eventFactors' | 'eventReturns' | 'security'>,
): void {
  if (one.eventFactors.length === 0) return;
  addPlace(held.heldSecurities, placeOfSecurity(held, one.security));
  addPlace(held.heldDates, placeOf(held.eventDates, one.eventDates));
  addRow(held.priced, one.eventReturns, ...one.eventFactors);
}

export function joinWindows(into: HeldWindows, from: HeldWindows): void {
  const securities = Array.from(from.securities.keys(), (security) => placeOfSecurity(into, security));
  const dates = from.eventDates.windows.map((own) => placeOf(into.eventDates, keptDates(own)));
  joinPlaces(into.heldSecurities, from.heldSecurities, securities);
  joinPlaces(into.heldDates, from.heldDates, dates);
  joinRows(into.priced, from.priced);
}

function placeOfSecurity({ securities }: HeldWindows, security: string): number {
  const place = securities.get(security) ?? securities.size;
  if (place === securities.size) securities.set(security, place);
  return place;
}
