import type { Decider } from '../../../src/backtest/strategies/decider.ts';

/** A strategy that looks ahead: it keeps the longest closes it was ever given, and buys where they reach further. */
export function remembering(): Decider {
  let longest = new Float64Array();
  return {
    name: 'remembering',
    meaning: 'buys what it knows the future of',
    reference: 'none',
    decide: ({ closes }) => {
      if (closes.length > longest.length) longest = closes.slice();
      return longest.length > closes.length ? 1 : -1;
    },
  };
}
