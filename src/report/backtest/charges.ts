import type { BacktestResult } from '../../backtest/result.ts';
import type { Security } from '../../prices/security.ts';
import { plain } from '../plain.ts';
import { exactly, written } from './exactly.ts';

type Strategy = BacktestResult['strategy'];
type Slippage = Strategy['slippage'];

/**
 * What is paid beside the duties and fees of an exchange: slippage, the commission, borrowing.
 *
 * @param traded the securities orders were for: what borrowing others costs is never paid
 */
export function chargesSaid(
  { slippage, costs, borrow, securities }: Strategy,
  traded: readonly Pick<Security, 'symbol'>[],
): string {
  const symbols = new Set(traded.map(({ symbol }) => symbol));
  const own = Object.entries(securities).filter(([symbol]) => symbols.has(symbol));
  const borrowed = borrowSaid(borrow, own);
  return [
    `Slippage: ${slippageSaid(slippage)}`,
    `commission: ${commissionSaid(costs.commission)}`,
    ...(borrowed === '' ? [] : [`borrowing for short sales: ${borrowed}`]),
    ...(costs.times === 1
      ? []
      : [`these${costs.exchangeFees ? ' and the fees of the exchanges' : ''} times ${written(costs.times)}`]),
  ].join('; ');
}

const impacts: Readonly<Record<Slippage['model'], (slippage: Slippage) => string>> = {
  fixed: ({ rate }) => `${exactly(rate)} of the price`,
  spread: ({ rate }) => `half of a spread of ${exactly(rate)} of the price`,
  'square-root': ({ rate, window }) =>
    `${written(rate)} times the volatility of a session times the root of the shares over the mean volume, volatility and volume of the ${window} sessions before`,
};

const fills = { both: 'on every fill', entry: 'on entries', exit: 'on exits' } as const;

function slippageSaid(slippage: Slippage): string {
  return slippage.rate === 0 ? 'none' : `${impacts[slippage.model](slippage)}, ${fills[slippage.sides]}`;
}

/** Of an order the larger of two: what it is by value and shares, and the minimum. */
function commissionSaid({ rate, perShare, minimum }: Strategy['costs']['commission']): string {
  const parts = [
    ...(rate === 0 ? [] : [`${exactly(rate)} of value`]),
    ...(perShare === 0 ? [] : [`${written(perShare)} a share`]),
  ].join(' and ');
  const least = minimum === 0 ? '' : `${parts === '' ? '' : ', at least '}${written(minimum)} an order`;
  const currency = perShare === 0 && minimum === 0 ? '' : ', in the currency of the security';
  return `${parts}${least}${currency}` || 'none';
}

function borrowSaid(
  borrow: number,
  securities: readonly (readonly [string, Strategy['securities'][string]])[],
): string {
  const own = securities.flatMap(([symbol, { borrow: rate }]) =>
    rate === undefined ? [] : [`${exactly(rate)} for ${plain(symbol)}`],
  );
  if (borrow === 0 && own.length === 0) return '';
  return [`${exactly(borrow)} a year of their value`, ...own].join(', ');
}
