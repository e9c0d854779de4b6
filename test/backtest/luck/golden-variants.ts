import { givenRows } from '../../../src/backtest/luck/index-rows.ts';
import { goldenJson, goldenMatrix, goldenRows, numbersOf } from '../golden.ts';

const table = goldenRows('variants_returns.csv');

/** Ten variants of one strategy, 551 sessions, and 400 draws of these. */
export const variants = Object.keys(table[0]!)
  .filter((name) => name !== 'date')
  .map((name) => numbersOf(table, name));
export const rows = givenRows(goldenMatrix('stationary_bootstrap_indices.csv'));
export const golden = goldenJson<Record<string, number>>('reality_check_spa_bootstrap.json');
