/** What may trouble a test where nothing happened. */
export interface Condition {
  readonly name: string;
  readonly explanation: string;
  /** Day 0 of the i-th observation, sessions from that of the first. */
  readonly dayZero: (i: number) => number;
  /** Correlation of the residuals of two observations on the same date. */
  readonly correlation: number;
  /** Variance of the residual of day 0 over that of other days. */
  readonly dayZeroVariance: number;
  /** Share of returns that are missing. */
  readonly missing: number;
  readonly tails: 'normal' | 't(3)';
}

/** Windows of three sessions around days 0 five apart do not meet. */
const apart: Condition = {
  name: 'independence',
  explanation: 'normal residuals, event windows on different dates',
  dayZero: (i) => 5 * i,
  correlation: 0,
  dayZeroVariance: 1,
  missing: 0,
  tails: 'normal',
};

const sameDay = (correlation: number): Condition => ({
  ...apart,
  name: `same-day clustering, ρ = ${correlation}`,
  explanation: `all events on one day, residuals correlated by ${correlation}`,
  dayZero: () => 0,
  correlation,
});

/** The conditions tests are measured under, in the order they are told. */
export const conditions: readonly Condition[] = [
  apart,
  sameDay(0.2),
  sameDay(0.75),
  {
    ...apart,
    name: 'staggered overlap, ρ = 0.2',
    explanation: 'days 0 on five sessions in turn, residuals of a date correlated by 0.2',
    dayZero: (i) => i % 5,
    correlation: 0.2,
  },
  {
    ...apart,
    name: 'variance doubled on day 0',
    explanation: 'as independence, the residual of day 0 with twice the variance',
    dayZeroVariance: 2,
  },
  {
    ...apart,
    name: '25 % missing',
    explanation: 'as independence, a quarter of all returns missing',
    missing: 0.25,
  },
  {
    ...apart,
    name: 't(3) tails',
    explanation: 'as independence, residuals from t with 3 degrees of freedom, scaled to the same variance',
    tails: 't(3)',
  },
];
