/** What a column holds. Text and dates are strings ('' where missing), the others numbers (NaN where missing). */
export type ColumnKind = 'text' | 'date' | 'instant' | 'flag' | 'number' | 'count';

export interface ColumnMeaning {
  readonly kind: ColumnKind;
  /** Unit of a number: `fraction` (0.1 is 10 %), `session`, `1` for a pure number. */
  readonly unit: string;
  readonly meaning: string;
}

export const text = (meaning: string) => ({ kind: 'text', unit: '', meaning }) as const;
export const date = (meaning: string) =>
  ({ kind: 'date', unit: 'ISO date at the exchange', meaning }) as const;
export const flag = (meaning: string) => ({ kind: 'flag', unit: 'true or false', meaning }) as const;
export const number = (unit: string, meaning: string) => ({ kind: 'number', unit, meaning }) as const;
export const count = (unit: string, meaning: string) => ({ kind: 'count', unit, meaning }) as const;
