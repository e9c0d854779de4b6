import type { Contribution } from '../../abnormal/sample.ts';
import { addRow, emptyRows, joinRows, type Rows } from '../../numeric/rows.ts';
import type { Shelf } from '../../numeric/shelf.ts';
import { type DateWindows, keptDates, noDateWindows, placeOf } from './date-windows.ts';

/** What portfolios hold, one entry an observation: returns and factors of the event window, and their dates. */
export interface HeldWindows {
  /** Place of every security among them, in the order they are met. */
  readonly securities: Map<string, number>;
  readonly eventDates: DateWindows;
  /** The places of each observation's security and of its dates. */
  readonly heldSecurities: number[];
  readonly heldDates: number[];
  /** Returns by day, then the factors. */
  readonly priced: Rows;
}

/** @param shelf where returns and factors are put once they are joined; they stay in memory where absent */
export function noWindows(shelf?: Shelf): HeldWindows {
  return {
    securities: new Map(),
    eventDates: noDateWindows(),
    heldSecurities: [],
    heldDates: [],
    priced: emptyRows(shelf),
  };
}

/** Those of an observation without factors have no part in any portfolio. */
export function holdWindow(
  held: HeldWindows,
  one: Pick<Contribution, 'eventDates' | 'eventFactors' | 'eventReturns' | 'security'>,
): void {
  if (one.eventFactors.length === 0) return;
  held.heldSecurities.push(placeOfSecurity(held, one.security));
  held.heldDates.push(placeOf(held.eventDates, one.eventDates));
  addRow(held.priced, one.eventReturns, ...one.eventFactors);
}

export function joinWindows(into: HeldWindows, from: HeldWindows): void {
  const securities = Array.from(from.securities.keys(), (security) => placeOfSecurity(into, security));
  const dates = from.eventDates.windows.map((own) => placeOf(into.eventDates, keptDates(own)));
  for (const place of from.heldSecurities) into.heldSecurities.push(securities[place]!);
  for (const place of from.heldDates) into.heldDates.push(dates[place]!);
  joinRows(into.priced, from.priced);
}

function placeOfSecurity({ securities }: HeldWindows, security: string): number {
  const place = securities.get(security) ?? securities.size;
  if (place === securities.size) securities.set(security, place);
  return place;
}
