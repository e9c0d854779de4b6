import type { Sizing } from './sizing.ts';

/** The same number of shares in every trade. */
export const shares: Sizing = {
  name: 'Shares',
  formula: 'value',
  reference: 'a fixed rule',
  shares: ({ value }) => value,
};
