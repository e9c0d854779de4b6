/** A value of one of two groups, and the date it is of. */
export interface GroupedValue {
  readonly value: number;
  /** Epoch day of day 0. */
  readonly eventDate: number;
  readonly isFirst: boolean;
}

/** One thing whose group may be exchanged as a whole: a date, or an observation. */
export interface Item {
  readonly sum: number;
  /** Σ |value|: what rounding is measured by. */
  readonly size: number;
  readonly count: number;
}

/** Things that may exchange their groups with one another, of which so many are of the first group. */
export interface Stratum {
  readonly items: readonly Item[];
  readonly chosen: number;
}

/**
 * What may be exchanged under the null hypothesis that groups do not matter: the dates all of whose observations are of
 * one group, and within each date that both groups share its observations. In order of dates.
 */
export function strataOf(values: readonly GroupedValue[]): Stratum[] {
  const dates = new Map<number, GroupedValue[]>();
  for (const one of values.toSorted((a, b) => a.eventDate - b.eventDate)) {
    const own = dates.get(one.eventDate);
    if (own === undefined) dates.set(one.eventDate, [one]);
    else own.push(one);
  }
  const days = [...dates.values()];
  const isShared = (own: readonly GroupedValue[]) => own.some(({ isFirst }) => isFirst !== own[0]!.isFirst);
  const whole = days.filter((own) => !isShared(own));
  const between: Stratum = {
    items: whole.map(itemOf),
    chosen: whole.filter(([first]) => first!.isFirst).length,
  };
  const within = days.filter(isShared).map((own): Stratum => {
    return { items: own.map((one) => itemOf([one])), chosen: own.filter(({ isFirst }) => isFirst).length };
  });
  return [...(whole.length > 0 ? [between] : []), ...within];
}

function itemOf(values: readonly GroupedValue[]): Item {
  const sum = values.reduce((total, { value }) => total + value, 0);
  const size = values.reduce((total, { value }) => total + Math.abs(value), 0);
  return { sum, size, count: values.length };
}

/** How many ways there are to deal the groups out; Infinity where they are past counting. */
export function arrangements(strata: readonly Stratum[]): number {
  return strata.reduce((product, { items, chosen }) => product * combinations(items.length, chosen), 1);
}

function combinations(n: number, k: number): number {
  let ways = 1;
  for (let i = 1; i <= Math.min(k, n - k); i++) ways = (ways * (n - i + 1)) / i;
  return ways;
}

/** Sum and count of every subset of so many items as are chosen. */
export function sumsOfSubsets({ items, chosen }: Stratum): Pick<Item, 'sum' | 'count'>[] {
  const found: Pick<Item, 'sum' | 'count'>[] = [];
  const visit = (next: number, left: number, sum: number, count: number): void => {
    if (left === 0) {
      found.push({ sum, count });
      return;
    }
    for (let i = next; i <= items.length - left; i++)
      visit(i + 1, left - 1, sum + items[i]!.sum, count + items[i]!.count);
  };
  visit(0, chosen, 0, 0);
  return found;
}
